package io.github.hiwar.work;

import com.sun.management.ThreadMXBean;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.family.Family;
import io.github.hiwar.family.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Counts what an operation costs over every family of records, in a JVM whose classes count their
 * steps. It compiles little, so that no step is left out and what is allocated is what is written.
 */
public final class Work {
  private Work() {}

  /** The cost of the operation over each family at each size. */
  public static List<Growth> of(Class<? extends Operation> operation, int... sizes)
      throws IOException, InterruptedException {
    Path agent = agent();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:off",
                "-Xmx1g",
                "-javaagent:" + agent,
                "-cp",
                System.getProperty("java.class.path"),
                Work.class.getName(),
                operation.getName()));
    Arrays.stream(sizes).forEach(size -> command.add(Integer.toString(size)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the counting JVM failed: " + out);
    }
    Files.delete(agent);
    return out.lines().map(line -> parse(line, sizes.length)).toList();
  }

  private static Growth parse(String line, int sizes) {
    String[] cells = line.split("\t", -1);
    long[] costs = Arrays.stream(cells).skip(1).mapToLong(Long::parseLong).toArray();
    return new Growth(
        cells[0], Arrays.copyOf(costs, sizes), Arrays.copyOfRange(costs, sizes, 2 * sizes));
  }

  // The counter is where the classes of the JDK see it.
  private static Path agent() throws IOException {
    Path jar = Files.createTempFile("steps", ".jar");
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(new Attributes.Name("Premain-Class"), StepAgent.class.getName());
    attributes.put(new Attributes.Name("Boot-Class-Path"), jar.getFileName().toString());
    attributes.put(new Attributes.Name("Can-Retransform-Classes"), "true");
    String name = "/" + Steps.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream counter = Steps.class.getResourceAsStream(name)) {
      out.putNextEntry(new JarEntry(name.substring(1)));
      if (counter != null) {
        counter.transferTo(out);
      }
      out.closeEntry();
    }
    return jar;
  }

  /** Prints a line a family: what it is, its steps for each size, its bytes for each size. */
  public static void main(String... args) throws ReflectiveOperationException {
    Operation operation =
        Class.forName(args[0])
            .asSubclass(Operation.class)
            .getDeclaredConstructor()
            .newInstance();
    int[] sizes = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
    for (Family family : Family.all()) {
      for (Names names : Names.values()) {
        System.out.println(
            family + ", " + names.name().toLowerCase() + count(operation, family, names, sizes));
      }
    }
  }

  private static String count(Operation operation, Family family, Names names, int[] sizes) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    StringBuilder steps = new StringBuilder();
    StringBuilder bytes = new StringBuilder();
    operation.on(family.of(sizes[0], names)); // Whatever is done the first time only.
    for (int size : sizes) {
      BargainingRecord record = family.of(size, names);
      long bytesBefore = threads.getCurrentThreadAllocatedBytes();
      long stepsBefore = Steps.taken;
      operation.on(record);
      steps.append('\t').append(Steps.taken - stepsBefore);
      bytes.append('\t').append(threads.getCurrentThreadAllocatedBytes() - bytesBefore);
    }
    return steps.append(bytes).toString();
  }
}
