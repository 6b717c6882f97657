/** A researcher's questions over many bargaining records: tables and statistics. */
module io.github.hiwar.corpus {
  requires de.siegmar.fastcsv;
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires transitive io.github.hiwar.json;

  exports io.github.hiwar.corpus;
  exports io.github.hiwar.corpus.statistics;
  exports io.github.hiwar.corpus.table;
}
