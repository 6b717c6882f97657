package io.github.hiwar.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A worker in a JVM of its own, so that no candidate's profile spoils another's. */
final class WorkerJvm implements Closeable {
  private final Process process;
  private final BufferedReader from;
  private final BufferedWriter to;

  WorkerJvm(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Worker.class.getName());
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectErrorStream(false).start();
    from =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    to =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  /** One round: nanoseconds and bytes per document. */
  double[] round() throws IOException {
    String[] answer = ask("round").split(" ", -1);
    return new double[] {Double.parseDouble(answer[0]), Double.parseDouble(answer[1])};
  }

  double heap() throws IOException {
    return Double.parseDouble(ask("heap"));
  }

  /** The numbers of the one line that a worker prints by itself. */
  double[] numbers() throws IOException {
    String line = from.readLine();
    if (line == null) {
      throw new IOException("the worker has died");
    }
    return Arrays.stream(line.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private String ask(String line) throws IOException {
    to.write(line + "\n");
    to.flush();
    String answer = from.readLine();
    if (answer == null) {
      throw new IOException("the worker has died");
    }
    return answer;
  }

  /** Waits for the end, and says whether it went well. */
  boolean ended() throws IOException {
    to.close();
    from.lines().forEach(line -> {});
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
