/**
 * A researcher's questions over many bargaining records: tables, statistics, and a generator of
 * plausible dialogues.
 */
module io.github.hiwar.corpus {
  requires de.siegmar.fastcsv;
  requires static org.jspecify;
  requires transitive io.github.hiwar.json;

  // The packages generator, statistics and table are exported once they have types.
  exports io.github.hiwar.corpus;
}
