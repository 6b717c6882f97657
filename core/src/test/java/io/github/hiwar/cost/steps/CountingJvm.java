package io.github.hiwar.cost.steps;

import io.github.hiwar.cost.Families;
import io.github.hiwar.cost.Family;
import io.github.hiwar.cost.Meter;
import io.github.hiwar.cost.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Counts what operations cost over every family of records, in a JVM whose classes count their
 * steps. It compiles little, so that no step is left out and what is allocated is what is written.
 */
public final class CountingJvm {
  // The first are small, since there are many pairs, and what grows by a square is seen at
  // hundreds.
  // The last two tell it from a buffer that doubles, which leaps at one size and not at another.
  private static final int[][] SIZES = {{30, 60, 120, 240}, {250, 500, 1000}, {350, 700, 1400}};

  private CountingJvm() {}

  /** The operations of a class that is named to another JVM; it has a public constructor. */
  public interface Operations extends Supplier<List<Operation>> {}

  /**
   * {@return what cost more than it should, or failed}
   *
   * @param operations what is asked
   * @throws IOException if the JVM cannot be started, or fails
   * @throws InterruptedException if this thread is interrupted
   */
  public static List<Counted> outliers(Class<? extends Operations> operations)
      throws IOException, InterruptedException {
    Path agent = agent();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:off",
                "-Xmx1g",
                "-javaagent:" + agent,
                "-cp",
                System.getProperty("java.class.path"),
                CountingJvm.class.getName(),
                operations.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the counting JVM failed: " + out);
    }
    Files.delete(agent);
    return out.lines().map(Counted::parse).toList();
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

  /**
   * Prints a line for each operation and family that costs too much, small and large.
   *
   * @param args the class of the operations
   * @throws ReflectiveOperationException if there is no such class
   */
  public static void main(String... args) throws ReflectiveOperationException {
    Operations operations =
        Class.forName(args[0]).asSubclass(Operations.class).getDeclaredConstructor().newInstance();
    for (Operation operation : operations.get()) {
      for (Family family : Families.ALL) {
        List<Counted> suspicious = new ArrayList<>();
        for (int[] sizes : SIZES) {
          Counted counted = count(operation, family, sizes);
          if (counted.isNearlyLinear()) {
            break;
          }
          suspicious.add(counted);
        }
        if (suspicious.size() == SIZES.length) {
          System.out.println(suspicious.get(1).line());
        }
      }
    }
  }

  private static Counted count(Operation operation, Family family, int... sizes) {
    List<Long> steps = new ArrayList<>();
    List<Long> bytes = new ArrayList<>();
    try {
      Meter.of(operation.preparation().apply(family.record(2))); // What is done once only.
      for (int size : sizes) {
        Operation.Work work = operation.preparation().apply(family.record(size));
        long before = Steps.taken;
        bytes.add(Meter.of(work).bytes());
        steps.add(Steps.taken - before);
      }
      return new Counted(operation.name(), family.name(), steps, bytes, "");
    } catch (Exception | StackOverflowError e) {
      String failure = e.toString().replaceAll("\\s", " ");
      return new Counted(operation.name(), family.name(), steps, bytes, failure);
    }
  }
}
