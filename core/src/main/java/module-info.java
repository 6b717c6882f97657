/**
 * Collective bargaining records as immutable types: who met whom, what was asked, who answered
 * what, what was promised, what was delivered, and who says so.
 *
 * <p>Start at {@link io.github.hiwar.BargainingRecord}. JSON is in the module {@code
 * io.github.hiwar.json}, which nothing here knows.
 */
module io.github.hiwar.core {
  requires static org.jspecify;

  exports io.github.hiwar;
  exports io.github.hiwar.agreement;
  exports io.github.hiwar.demand;
  exports io.github.hiwar.finding;
  exports io.github.hiwar.insight;
  exports io.github.hiwar.insight.change;
  exports io.github.hiwar.lifecycle;
  exports io.github.hiwar.measure;
  exports io.github.hiwar.meeting;
  exports io.github.hiwar.party;
  exports io.github.hiwar.shape;
  exports io.github.hiwar.source;
  exports io.github.hiwar.status;
  exports io.github.hiwar.taxonomy;
  exports io.github.hiwar.terms;
  exports io.github.hiwar.validation;
  exports io.github.hiwar.value;
}
