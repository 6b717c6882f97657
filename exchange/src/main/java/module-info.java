/**
 * Doors in and out of records: the files that unions, employers and ministries keep, and those that
 * their other programs take.
 */
module io.github.hiwar.exchange {
  requires static transitive org.jspecify;
  requires transitive io.github.hiwar.corpus;

  exports io.github.hiwar.exchange.popolo;
}
