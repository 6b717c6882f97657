package org.example.lint;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.status.Claim;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The README's first use, with every type named. */
final class FirstUse {
  private FirstUse() {}

  static BargainingRecord record() {
    Party union =
        Party.builder()
            .id("union")
            .kind(PartyKind.UNION)
            .side(Side.WORKERS)
            .name(LocalizedText.of("fr", "Syndicat national").and("ar", "النقابة الوطنية"))
            .build();
    Meeting round =
        Meeting.builder()
            .id("round-2")
            .kind(MeetingKind.ROUND)
            .on(PartialDate.parse("2025-10-14"))
            .build();
    Demand mileage =
        Demand.builder()
            .id("mileage")
            .addCategories(DemandCategory.of("allowances/mileage"))
            .text(LocalizedText.of("fr", "Relever l'indemnité kilométrique"))
            .addRaisedBy(union.ref())
            .build();
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:crafts-2025")
            .addParties(union)
            .addMeetings(round)
            .addDemands(mileage)
            .build();
    Transition.Builder answer =
        Transition.of(mileage).to(DemandStatus.ACCEPTED_IN_PRINCIPLE).on("2025-10-14").at(round);
    try {
      return record.with(answer);
    } catch (IllegalTransitionException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Claim> claims(BargainingRecord record, Ref<Demand> demand) {
    StatusBoard board = StatusBoard.asOf(record, LocalDate.of(2025, 12, 31));
    Standing standing = board.standing(demand);
    Optional<DemandStatus> status = board.of(record.resolve(demand));
    return status.isPresent() ? standing.claims() : List.of();
  }

  static String errors(BargainingRecord record) {
    Findings report = RecordValidator.standard().validate(record);
    StringBuilder text = new StringBuilder();
    for (Finding finding : report.list()) {
      if (finding.severity() == Severity.ERROR) {
        text.append(finding.code()).append(finding.message(Locale.ENGLISH));
      }
    }
    return text.toString();
  }
}
