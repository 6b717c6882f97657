package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.Dimension;
import java.util.List;

/**
 * What is asked of the cluster.
 *
 * @param inputs files, folders and patterns of Hadoop, in the order that counts
 * @param output the folder that is to hold the results
 * @param replace whether the results of an earlier job may be replaced
 * @param judging by which rules, and of which day
 * @param by what demands are grouped by
 */
record Request(
    List<String> inputs, String output, boolean replace, Judging judging, List<Dimension> by) {
  /** Keeps unmodifiable copies. */
  Request {
    inputs = List.copyOf(inputs);
    by = List.copyOf(by);
  }
}
