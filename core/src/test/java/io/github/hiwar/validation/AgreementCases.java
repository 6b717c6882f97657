package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.to;
import static io.github.hiwar.validation.Dialogue.union;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.DateSpan;
import java.util.List;

/** Agreements, who endorsed them, and their way from signature to end. */
final class AgreementCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "endorsement-by-stranger",
              record -> record.addParties(other()).addAgreements(endorsed("other", Stance.SIGNED)),
              record ->
                  record.addParties(other()).addAgreements(endorsed("other", Stance.REFUSED))),
          RuleCase.of(
              "endorsement-by-stranger",
              record ->
                  record.addParties(other()).addAgreements(endorsed("other", Stance.INITIALLED)),
              record -> record.addAgreements(endorsed("union", Stance.SIGNED))),
          RuleCase.of(
              "endorsement-contradictory",
              record -> record.addAgreements(twice(Stance.SIGNED, Stance.WALKED_OUT)),
              record -> record.addAgreements(twice(Stance.INITIALLED, Stance.SIGNED))),
          RuleCase.of(
              "stages-out-of-order",
              record ->
                  record
                      .addAgreements(accord().build())
                      .addTransitions(
                          says(Dialogue.UNION, AgreementStatus.SIGNED, "2025-11-10"),
                          says(Dialogue.MINISTRY, AgreementStatus.EXPIRED, "2025-11-01")),
              record ->
                  record
                      .addAgreements(accord().build())
                      .addTransitions(
                          says(Dialogue.UNION, AgreementStatus.SIGNED, "2025-11-10"),
                          says(Dialogue.MINISTRY, AgreementStatus.IN_FORCE, "2025-11-01"))),
          RuleCase.of(
              "expired-within-term",
              record ->
                  record
                      .addAgreements(accord().term(DateSpan.parse("2024-01-01/..")).build())
                      .addTransitions(
                          entry("over", AgreementStatus.EXPIRED, "2025-12-01", "accord").build()),
              record ->
                  record
                      .addAgreements(accord().term(DateSpan.parse("2024-01-01/")).build())
                      .addTransitions(
                          entry("over", AgreementStatus.EXPIRED, "2025-12-01", "accord").build())),
          RuleCase.of(
              "expired-within-term",
              record ->
                  record
                      .addAgreements(accord().term(DateSpan.parse("2024/2025-12-31")).build())
                      .addTransitions(
                          entry("over", AgreementStatus.EXPIRED, "2025-12-01", "accord").build()),
              record ->
                  record
                      .addAgreements(accord().term(DateSpan.parse("2024/2025-11-30")).build())
                      .addTransitions(
                          entry("over", AgreementStatus.EXPIRED, "2025-12-01", "accord").build())),
          RuleCase.of(
              "term-over-but-in-force",
              record ->
                  record
                      .addAgreements(accord().term(DateSpan.parse("2025-11-01/2025-12-30")).build())
                      .addTransitions(
                          entry("force", AgreementStatus.IN_FORCE, "2025-11-01", "accord").build()),
              record ->
                  record
                      .addAgreements(accord().term(DateSpan.parse("2025-11-01/2025-12-31")).build())
                      .addTransitions(
                          entry("force", AgreementStatus.IN_FORCE, "2025-11-01", "accord")
                              .build())));

  private AgreementCases() {}

  private static Party other() {
    return union("other", "Autre syndicat").build();
  }

  private static Transition says(Party speaker, AgreementStatus status, String on) {
    return entry(status.state(), status, on, "accord").statedBy(speaker).build();
  }

  private static Agreement.Builder accord() {
    return Agreement.builder()
        .id("accord")
        .kind(AgreementKind.AGREEMENT)
        .title(fr("Accord"))
        .addParties(to("union"), to("ministry"));
  }

  private static Agreement endorsed(String party, Stance stance) {
    return accord().addEndorsements(endorsement(party, stance)).build();
  }

  private static Agreement twice(Stance first, Stance second) {
    return accord()
        .addEndorsements(endorsement("union", first), endorsement("union", second))
        .build();
  }

  private static Endorsement endorsement(String party, Stance stance) {
    return Endorsement.builder().party(to(party)).stance(stance).build();
  }
}
