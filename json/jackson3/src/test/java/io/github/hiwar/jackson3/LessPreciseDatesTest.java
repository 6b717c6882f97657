package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.jackson3.NearCasesTest.NearCase;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who knows less of when something happened is told of no more errors and warnings: what only an
 * exact date would show to be wrong may be right.
 */
class LessPreciseDatesTest {
  private static final Pattern DAY = Pattern.compile("\"([0-9]{4})(-[0-9]{2})(-[0-9]{2})\"");
  // What a source says otherwise is compared as it is written, and not by when it was.
  private static final String BY_ITS_WORDS = "statement-says-the-same";
  // Before the end of the year and of the month that the days become.
  private static final RecordValidator ON_A_DAY_BETWEEN =
      RecordValidator.publication().asOf(LocalDate.of(2025, 11, 10));

  // The days before the first that a case may bring: opened, and that of the meeting.
  private static final int OF_THE_DIALOGUE = 2;

  /** A document, with one day, or all of them, given as a month or a year. */
  private record Widened(String what, String document) {}

  static List<NearCase> cases() throws IOException {
    return NearCasesTest.cases().stream()
        .filter(near -> DAY.matcher(near.members()).find())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_month_or_a_year_in_the_place_of_a_day_adds_no_error_and_no_warning(NearCase near) {
    String exact = undatedSource(near.document()).toString();
    Map<String, Integer> told = told(exact);
    for (Widened widened : widened(exact)) {
      told(widened.document)
          .forEach(
              (code, count) ->
                  assertThat(count)
                      .as(code + " with " + widened.what)
                      .isLessThanOrEqualTo(told.getOrDefault(code, 0)));
    }
  }

  // The communiqué of the dialogue is older than much of what the cases have it tell, and bounds
  // when that can have been.
  private static ObjectNode undatedSource(ObjectNode document) {
    ((ObjectNode) document.get("documents").get(0)).remove("date");
    return document;
  }

  private static Map<String, Integer> told(String document) {
    Map<String, Integer> told = new LinkedHashMap<>();
    List<Finding> findings =
        ON_A_DAY_BETWEEN.validate(HiwarJson.read(document.getBytes(UTF_8)).orThrow()).list();
    for (Finding finding : findings) {
      if (finding.severity() != Severity.NOTICE && !finding.code().equals(BY_ITS_WORDS)) {
        told.merge(finding.code(), 1, Integer::sum);
      }
    }
    return told;
  }

  private static List<Widened> widened(String exact) {
    List<Widened> widened = new ArrayList<>();
    Matcher days = DAY.matcher(exact);
    for (String wider : List.of("\"$1$2\"", "\"$1\"")) {
      widened.add(new Widened("all as " + wider, days.replaceAll(wider)));
    }
    for (MatchResult day : days.reset().results().skip(OF_THE_DIALOGUE).toList()) {
      for (String wider : List.of(day.group(1) + day.group(2), day.group(1))) {
        widened.add(
            new Widened(
                wider + " for " + day.group(),
                exact.substring(0, day.start()) + '"' + wider + '"' + exact.substring(day.end())));
      }
    }
    return widened;
  }
}
