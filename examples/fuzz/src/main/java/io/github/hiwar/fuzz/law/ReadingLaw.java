package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.jackson3.HiwarDatabindException;
import io.github.hiwar.jackson3.HiwarModule;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A document gives a record or problems, in every mode: those that a mapper gives, too. */
final class ReadingLaw implements Law {
  static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"));

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new HiwarModule()).build();

  // What is exceeded is cut wherever that happens to be.
  private static final Limits SMALL =
      Limits.standard().withText(20).withNames(20).withDigits(5).withValues(200).withMembers(20);

  private static final Set<FindingKind> OF_THE_MAPPER =
      Set.of(DocumentKinds.MALFORMED_JSON, DocumentKinds.TRAILING_CONTENT);

  @Override
  public void check(Case given) {
    Map<ReadMode, ReadResult> results = new EnumMap<>(ReadMode.class);
    for (ReadMode mode : ReadMode.values()) {
      results.put(mode, read(given.first(), mode));
    }
    ReadResult strict = result(results, ReadMode.STRICT);
    ReadResult standard = result(results, ReadMode.DEFAULT);
    ReadResult lenient = result(results, ReadMode.LENIENT);
    byMapper(given.first(), standard);
    check(HiwarJson.standard().limits(SMALL).read(given.first()));
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
    ReadResult result = HiwarJson.standard().mode(mode).read(document);
    check(result);
    return result;
  }

  // What is no JSON, or no UTF-8, or goes on, a mapper may take for something else.
  private static void byMapper(byte[] document, ReadResult ours) {
    if (ours.findings().stream().map(Finding::kind).anyMatch(OF_THE_MAPPER::contains)) {
      return;
    }
    try {
      BargainingRecord read = MAPPER.readValue(document, BargainingRecord.class);
      requireEqual(Optional.ofNullable(read), ours.record(), "a mapper reads the same record");
    } catch (HiwarDatabindException e) {
      requireEqual(codes(e.findings()), codes(ours.findings()), "a mapper finds the same");
    } catch (JacksonException e) {
      require(!ours.isValid(), "what we read, a mapper reads: " + e.getOriginalMessage());
    }
  }

  private static List<String> codes(Findings findings) {
    return findings.stream().map(one -> one.code() + " " + one.where().pointer()).sorted().toList();
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
}
