package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A rule, a small record that breaks it and a similar one that does not. */
public record RuleCase(String ruleId, BargainingRecord fails, BargainingRecord passes) {
  /** The dialogue of the fixtures, changed in two ways. */
  static RuleCase of(
      String ruleId,
      UnaryOperator<BargainingRecord.Builder> fails,
      UnaryOperator<BargainingRecord.Builder> passes) {
    return new RuleCase(
        ruleId,
        fails.apply(Dialogue.dialogue()).build(),
        passes.apply(Dialogue.dialogue()).build());
  }

  /** A case for each rule of the catalogue, and more than one for some. */
  public static List<RuleCase> all() {
    return Stream.of(
            StructureCases.ALL,
            JournalCases.ALL,
            MeetingCases.ALL,
            DateCases.ALL,
            EventCases.ALL,
            FigureCases.ALL,
            TallyCases.ALL,
            BallotCases.ALL,
            AgreementCases.ALL,
            AnswerCases.ALL,
            SourceCases.ALL,
            StatementCases.ALL,
            TextCases.ALL,
            CodeCases.ALL,
            PrivacyCases.ALL,
            DuplicateCases.ALL,
            LimitCases.ALL,
            PlausibilityCases.ALL,
            ProgressCases.ALL)
        .flatMap(List::stream)
        .toList();
  }

  /** The first case of each rule. */
  public static List<RuleCase> examples() {
    return RecordValidator.catalogue().stream()
        .map(
            rule ->
                all().stream().filter(c -> c.ruleId().equals(rule.id())).findFirst().orElseThrow())
        .toList();
  }

  @Override
  public String toString() {
    return ruleId;
  }
}
