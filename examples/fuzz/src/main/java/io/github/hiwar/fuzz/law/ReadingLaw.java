package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.jackson2.Jackson2Engine;
import io.github.hiwar.jackson3.Jackson3Engine;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A document gives a record or problems: the same with both engines, in every mode. */
final class ReadingLaw implements Law {
  static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"));

  private static final RecordCodec TWO = HiwarJson.using(new Jackson2Engine());
  private static final RecordCodec THREE = HiwarJson.using(new Jackson3Engine());

  @Override
  public void check(Case given) {
    Map<ReadMode, ReadResult> results = new EnumMap<>(ReadMode.class);
    for (ReadMode mode : ReadMode.values()) {
      results.put(mode, read(given.first(), mode));
    }
    ReadResult strict = result(results, ReadMode.STRICT);
    ReadResult standard = result(results, ReadMode.DEFAULT);
    ReadResult lenient = result(results, ReadMode.LENIENT);
    if (strict.isValid()) {
      requireEqual(strict.record(), standard.record(), "the default mode reads what strict reads");
    }
    if (standard.isValid()) {
      requireEqual(
          standard.record(), lenient.record(), "lenient reads what the default mode reads");
    }
  }

  private static ReadResult result(Map<ReadMode, ReadResult> results, ReadMode mode) {
    return Objects.requireNonNull(results.get(mode));
  }

  private static ReadResult read(byte[] document, ReadMode mode) {
    ReadResult two = TWO.mode(mode).read(document);
    ReadResult three = THREE.mode(mode).read(document);
    requireEqual(two.record(), three.record(), "both engines read the same record");
    if (isMalformed(two) || isMalformed(three)) {
      // Where a text stops being JSON, each engine notices at a token and in words of its own.
      require(isMalformed(two) && isMalformed(three), "both engines refuse what is not JSON");
    } else {
      requireEqual(two.findings().list(), three.findings().list(), "both engines find the same");
      requireEqual(two.findings().total(), three.findings().total(), "both engines count the same");
    }
    check(three);
    return three;
  }

  private static void check(ReadResult result) {
    List<Finding> problems = result.findings().list();
    require(problems.size() <= Limits.standard().findings(), "the list of problems is cut");
    boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    require(result.isValid() == result.record().isPresent(), "what is valid has a record");
    require(errors != result.isValid(), "what is refused has an error");
    for (Finding problem : problems.subList(0, Math.min(20, problems.size()))) {
      for (Locale language : LANGUAGES) {
        String message = problem.message(language);
        require(!message.isBlank(), "every problem can be said in three languages");
      }
      require(
          problem.where().line() >= 0 && problem.where().column() >= 0,
          "every problem has a place");
      require(!problem.toString().isBlank(), "every problem can be printed");
    }
  }

  private static boolean isMalformed(ReadResult result) {
    return result.findings().stream().anyMatch(p -> p.kind() == DocumentKinds.MALFORMED_JSON);
  }
}
