package io.github.hiwar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line as a process of its own, run by a shell; {@code hiwar} is its name there. */
final class Program {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path folder;
  private String said = "";
  private String complained = "";

  /** In a folder, which takes a file or two besides. */
  Program(Path folder) {
    this.folder = folder;
  }

  /** Begins a script, in which names are written as the escapes of {@code printf} where needed. */
  Process begin(Map<String, String> environment, String script) throws IOException {
    String hiwar =
        "hiwar() { \""
            + JAVA
            + "\" -XX:TieredStopAtLevel=1 -cp \"$CLASSES\" "
            + Hiwar.class.getName()
            + " \"$@\"; }\n";
    List<String> command = new ArrayList<>(List.of("sh", "-c", hiwar + script));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("said.log").toFile())
            .redirectError(folder.resolve("complained.log").toFile());
    builder.environment().put("CLASSES", System.getProperty("java.class.path"));
    builder.environment().put("JAVA", JAVA);
    builder.environment().put("MAIN", Hiwar.class.getName());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs a script to its end, and gives its status. */
  int run(Map<String, String> environment, String script) throws IOException, InterruptedException {
    int status = begin(environment, script).waitFor();
    said = read("said.log");
    complained = read("complained.log");
    return status;
  }

  private String read(String log) throws IOException {
    Path file = folder.resolve(log);
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }

  /** What it printed. */
  String said() {
    return said;
  }

  /** What it complained of. */
  String complained() {
    return complained;
  }
}
