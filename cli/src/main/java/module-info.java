/** The command line {@code hiwar}: {@link io.github.hiwar.cli.Hiwar} is its main class. */
@SuppressWarnings({"requires-automatic", "opens"})
module io.github.hiwar.cli {
  requires com.h2database.mvstore;
  requires info.picocli;
  requires io.github.hiwar.corpus;
  requires io.github.hiwar.exchange;
  requires io.github.hiwar.report;
  requires io.github.hiwar.testkit;
  requires static transitive org.jspecify;

  exports io.github.hiwar.cli;

  // Options and arguments are fields that picocli sets.
  opens io.github.hiwar.cli to
      info.picocli;
}
