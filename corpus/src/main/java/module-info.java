/**
 * A researcher's questions over many bargaining records: tables, statistics, and a generator of
 * plausible dialogues.
 */
module io.github.hiwar.corpus {
  requires de.siegmar.fastcsv;
  requires static transitive org.jspecify;
  requires transitive io.github.hiwar.json;

  exports io.github.hiwar.corpus;
  exports io.github.hiwar.corpus.generator;
  exports io.github.hiwar.corpus.statistics;
  exports io.github.hiwar.corpus.table;

  // The tables of the generator are read by core.
  opens io.github.hiwar.corpus.generator to
      io.github.hiwar.core;
}
