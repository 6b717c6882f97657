package io.github.hiwar.validation;

import io.github.hiwar.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every rule of this library, in the order of the catalogue. */
final class StandardRules {
  static final List<Rule> ALL =
      Stream.of(
              IdRules.ALL,
              ReferenceRules.ALL,
              TreeRules.ALL,
              LifecycleRules.ALL,
              MeetingRules.ALL,
              DateRules.ALL,
              EventRules.ALL,
              TermsRules.ALL,
              HeadcountRules.ALL,
              BallotRules.ALL,
              AgreementRules.ALL,
              AnswerRules.ALL,
              PartyRules.ALL,
              SourceRules.ALL,
              StatementRules.ALL,
              TextRules.ALL,
              LanguageRules.ALL,
              CodeRules.ALL,
              PrivacyRules.ALL,
              DuplicateRules.ALL,
              PublicationRules.ALL,
              LimitRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** What weighs more once everybody can read it. */
  static final Map<String, Severity> RAISED_FOR_PUBLICATION =
      Map.of(
          "statement-unsourced", Severity.WARNING,
          "personal-data-in-public", Severity.WARNING,
          "text-bidi-control", Severity.ERROR);

  private StandardRules() {}
}
