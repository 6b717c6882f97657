package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.table.Table;
import java.util.List;

/**
 * What is asked of the cluster.
 *
 * @param inputs files, folders and patterns of Hadoop, in the order that counts
 * @param output the folder that is to hold the results
 * @param replace whether the results of an earlier job may be replaced
 * @param judging by which rules, and of which day
 * @param by what demands are grouped by
 * @param tables the tables that are written
 * @param facts the kinds of which every fact is written; all are counted
 */
record Request(
    List<String> inputs,
    String output,
    boolean replace,
    Judging judging,
    List<Dimension> by,
    List<Table> tables,
    List<FactKind> facts) {
  /** Keeps unmodifiable copies. */
  Request {
    inputs = List.copyOf(inputs);
    by = List.copyOf(by);
    tables = List.copyOf(tables);
    facts = List.copyOf(facts);
  }
}
