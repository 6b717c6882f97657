/**
 * Doors in and out of records: the files that unions, employers and ministries keep, and those that
 * their other programs take.
 */
@SuppressWarnings(
    "requires-automatic") // The calendar library has a name for its module, and no descriptor.
module io.github.hiwar.exchange {
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires net.sf.biweekly;
  requires org.dhatim.fastexcel;
  requires static transitive org.jspecify;
  requires transitive io.github.hiwar.corpus;
  requires org.jsoup;

  exports io.github.hiwar.exchange.calendar;
  exports io.github.hiwar.exchange.draft;
  exports io.github.hiwar.exchange.popolo;
  exports io.github.hiwar.exchange.sheet;
}
