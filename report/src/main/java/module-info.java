/**
 * Reports for people, in Arabic, French and English. Start at {@link
 * io.github.hiwar.report.HtmlReport}. For the figures of a corpus the module {@code
 * io.github.hiwar.corpus} is needed too.
 */
@SuppressWarnings(
    "requires-automatic") // The templates' run time has a name for its module, and no descriptor.
module io.github.hiwar.report {
  requires gg.jte.runtime;
  requires static java.compiler; // Templates bear its @Generated.
  requires static transitive org.jspecify;
  requires static transitive io.github.hiwar.corpus;
  requires transitive io.github.hiwar.core;

  exports io.github.hiwar.report;
  exports io.github.hiwar.report.text;
}
