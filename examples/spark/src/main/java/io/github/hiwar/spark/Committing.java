package io.github.hiwar.spark;

import java.util.Map;

/** How results are written. */
final class Committing {
  /**
   * The output of a task becomes visible when the whole job commits. The other algorithm moves it
   * when the task commits, and a task that dies while it moves leaves a part behind.
   */
  static final Map<String, String> OPTIONS =
      Map.of("mapreduce.fileoutputcommitter.algorithm.version", "1");

  private Committing() {}
}
