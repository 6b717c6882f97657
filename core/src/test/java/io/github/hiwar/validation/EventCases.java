package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.util.List;

/** Events that terms wait for, the dates that hang on them, and groups of staff. */
final class EventCases {
  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "event-of-other-lifecycle",
              record -> due(record, after("mileage", AgreementStatus.SIGNED)),
              record -> due(record, after("mileage", DemandStatus.COMMITTED))),
          RuleCase.of(
              "event-never-comes",
              record ->
                  due(
                      agreed(record, AgreementStatus.NOT_CONCLUDED),
                      after("agreement", AgreementStatus.SIGNED)),
              record ->
                  due(
                      agreed(record, AgreementStatus.PROPOSED),
                      after("agreement", AgreementStatus.SIGNED))),
          RuleCase.of(
              "date-differs-from-rule",
              record -> sixMonths(record, "2026-01-31"),
              record -> sixMonths(record, "2026-04")),
          RuleCase.of(
              "date-differs-from-wording",
              record -> heldOn(record, "Vendredi 14 octobre 2025"),
              record -> heldOn(record, "Mardi 14 octobre 2025")),
          RuleCase.of(
              "date-differs-from-wording",
              record -> heldOn(record, "28 Ramadan 1446"),
              record -> heldOn(record, "la séance du mardi et du mercredi")),
          RuleCase.of(
              "staff-group-cycle",
              record -> record.addStaffGroups(group("nurses", "staff"), group("staff", "nurses")),
              record -> record.addStaffGroups(group("nurses", "staff"), whole("staff"))));

  private EventCases() {}

  private static Event event(String of, Status status) {
    return Event.builder().of(Ref.to(Entity.class, of)).status(status).build();
  }

  private static Terms.Builder after(String of, Status status) {
    return Terms.builder()
        .addDateRules(DateRule.builder().sets(DateKind.DEADLINE).after(event(of, status)).build());
  }

  private static BargainingRecord.Builder due(
      BargainingRecord.Builder record, Terms.Builder terms) {
    return record.addMeasures(measure(terms).build());
  }

  private static BargainingRecord.Builder agreed(
      BargainingRecord.Builder record, AgreementStatus last) {
    return record
        .addAgreements(
            Agreement.builder()
                .id("agreement")
                .kind(AgreementKind.AGREEMENT)
                .title(fr("Protocole"))
                .addParties(Dialogue.UNION.ref(), Dialogue.MINISTRY.ref())
                .addCitations(Dialogue.SOURCE)
                .build())
        .addTransitions(
            entry("drafted", AgreementStatus.DRAFTED, "2025-10-14", "agreement").build(),
            entry("last", last, "2025-10-14", "agreement").build());
  }

  private static BargainingRecord.Builder sixMonths(
      BargainingRecord.Builder record, String deadline) {
    Terms terms =
        Terms.builder()
            .deadline(date(deadline))
            .addDateRules(
                DateRule.builder()
                    .sets(DateKind.DEADLINE)
                    .after(event("agreement", AgreementStatus.SIGNED))
                    .offset(
                        Duration.builder()
                            .length(BigDecimal.valueOf(6))
                            .unit(DurationUnit.MONTH)
                            .build())
                    .build())
            .build();
    return agreed(record, AgreementStatus.SIGNED)
        .addMeasures(measure("bonus").terms(terms).build());
  }

  private static BargainingRecord.Builder heldOn(BargainingRecord.Builder record, String wording) {
    return record.addMeetings(
        Dialogue.meeting("second", "2025-10-14").dateAsStated(fr(wording)).build());
  }

  private static StaffGroup group(String id, String whole) {
    return StaffGroup.builder()
        .id(id)
        .name(fr("Personnel " + id))
        .partOf(Ref.to(StaffGroup.class, whole))
        .build();
  }

  private static StaffGroup whole(String id) {
    return StaffGroup.builder().id(id).name(fr("Personnel " + id)).build();
  }
}
