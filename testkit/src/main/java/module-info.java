/**
 * Synthetic bargaining records for the tests of applications: plausible dialogues that never took
 * place, and lines that are broken in known ways.
 */
module io.github.hiwar.testkit {
  requires static transitive org.jspecify;
  requires transitive io.github.hiwar.json;

  exports io.github.hiwar.testkit;
}
