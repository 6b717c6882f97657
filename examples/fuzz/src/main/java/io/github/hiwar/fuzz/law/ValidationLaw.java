package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Any record can be judged; the same one is judged the same. */
final class ValidationLaw implements Law {
  private static final List<RecordValidator> VALIDATORS =
      List.of(
          RecordValidator.standard(),
          RecordValidator.draft(),
          RecordValidator.publication().asOf(LocalDate.of(2026, 3, 1)),
          RecordValidator.strict().atMost(10));

  @Override
  public void check(Case given) {
    given.record().ifPresent(record -> VALIDATORS.forEach(validator -> judge(validator, record)));
    given.record().ifPresent(record -> places(record, RecordValidator.standard().validate(record)));
  }

  private static void judge(RecordValidator validator, BargainingRecord record) {
    Findings report = validator.validate(record);
    requireEqual(
        findings(report),
        findings(validator.validate(record)),
        "the same record, the same findings");
    int counted = 0;
    for (Severity severity : Severity.values()) {
      counted += report.count(severity);
    }
    requireEqual(counted + report.suppressed(), report.total(), "every finding is counted once");
    requireEqual(report.isValid(), report.count(Severity.ERROR) == 0, "an error makes it invalid");
    require(report.wasCut() == report.list().size() < report.total(), "a cut list says that it is");
    for (Finding finding : report.list().subList(0, Math.min(20, report.list().size()))) {
      for (Locale language : ReadingLaw.LANGUAGES) {
        require(!finding.message(language).isBlank(), "a finding can be said in three languages");
      }
    }
  }

  private static List<String> findings(Findings report) {
    return report.list().stream().map(Finding::toString).toList();
  }

  // A finding leads to a place: the file that was judged is shown to people there.
  private static void places(BargainingRecord record, Findings report) {
    List<String> pointers =
        report.list().stream().map(finding -> finding.where().pointer()).toList();
    byte[] pretty = HiwarJson.writePretty(record);
    var located = HiwarJson.locate(pretty, pointers);
    for (String pointer : pointers) {
      require(located.containsKey(pointer), "every finding has a line");
    }
  }
}
