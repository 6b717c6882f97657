package io.github.hiwar.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A job of local Spark on two cores, as its script {@code spark-submit} would run it. */
final class SparkSubmit {
  private static final String SCALA = "2.13";

  private SparkSubmit() {}

  /** The command; Spark's own launcher knows which options a JVM needs. */
  static List<String> command(Path home, Path job, List<String> arguments) throws IOException {
    List<String> launch = new ArrayList<>();
    launch.addAll(List.of(Program.JAVA, "-cp", home.resolve("jars") + "/*"));
    launch.addAll(List.of("org.apache.spark.launcher.Main", "org.apache.spark.deploy.SparkSubmit"));
    launch.addAll(List.of("--master", "local[2]", "--driver-memory", "2g"));
    launch.addAll(List.of("--conf", "spark.ui.enabled=false"));
    launch.addAll(List.of("--conf", "spark.driver.extraJavaOptions=" + CorpusBenchmark.COLLECTOR));
    launch.addAll(List.of("--class", "io.github.hiwar.spark.CorpusJob", job.toString()));
    launch.addAll(arguments);
    ProcessBuilder launcher =
        new ProcessBuilder(launch).redirectError(ProcessBuilder.Redirect.INHERIT);
    launcher.environment().put("SPARK_HOME", home.toString());
    launcher.environment().put("SPARK_SCALA_VERSION", SCALA);
    String printed = new String(launcher.start().getInputStream().readAllBytes(), UTF_8);
    List<String> command =
        Stream.of(printed.split("\0", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (command.isEmpty()) {
      throw new IOException("Spark's launcher gave no command");
    }
    return command;
  }
}
