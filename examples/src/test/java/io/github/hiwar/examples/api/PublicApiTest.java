package io.github.hiwar.examples.api;

import io.github.hiwar.committed.Committed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Until there is a release to compare with, the public API is held by a listing for each module.
 */
class PublicApiTest {
  private static final Map<String, String> ANCHORS =
      Map.of(
          "hiwar-core", "io.github.hiwar.BargainingRecord",
          "hiwar-json", "io.github.hiwar.json.HiwarJson",
          "hiwar-jackson2", "io.github.hiwar.jackson2.HiwarModule",
          "hiwar-jackson3", "io.github.hiwar.jackson3.HiwarModule",
          "hiwar-corpus", "io.github.hiwar.corpus.Origin",
          "hiwar-testkit", "io.github.hiwar.testkit.CorpusGenerator",
          "hiwar-report", "io.github.hiwar.report.HtmlReport",
          "hiwar-exchange", "io.github.hiwar.exchange.popolo.Popolo",
          "hiwar-cli", "io.github.hiwar.cli.Hiwar");

  static Set<String> artifacts() {
    return ANCHORS.keySet();
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void the_public_api_is_the_one_that_was_accepted(String artifact) throws Exception {
    Committed.assertUpToDate(
        Path.of("../api", artifact + ".txt"), listing(artifact), "api.accept", "api/accept");
  }

  private static String listing(String artifact) throws IOException, ClassNotFoundException {
    return ApiListing.of(Class.forName(ANCHORS.get(artifact)));
  }
}
