package io.github.hiwar.examples.readme;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.ValidationReport;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** The first-use code of the README, which is compared with it word by word and run. */
final class FirstUse {
  /** What the code comes to. */
  record Outcome(
      Optional<DemandStatus> status,
      ReadResult result,
      ValidationReport report,
      BargainingRecord record) {}

  private FirstUse() {}

  static Outcome run() {
    // begin
    var union =
        Party.builder()
            .id("union")
            .kind(PartyKind.UNION)
            .side(Side.WORKERS)
            .name(LocalizedText.of("fr", "Syndicat national").and("ar", "النقابة الوطنية"))
            .build();
    var ministry =
        Party.builder()
            .id("ministry")
            .kind(PartyKind.GOVERNMENT_BODY)
            .side(Side.EMPLOYER)
            .name(LocalizedText.of("fr", "Secrétariat d'État").and("ar", "كتابة الدولة"))
            .build();
    var round2 =
        Meeting.builder()
            .id("round-2")
            .kind(MeetingKind.ROUND)
            .on(PartialDate.parse("2025-10-14"))
            .build();
    var mileage =
        Demand.builder()
            .id("mileage")
            .addCategories(DemandCategory.of("allowances/mileage"))
            .text(LocalizedText.of("fr", "Relever l'indemnité kilométrique"))
            .addRaisedBy(union.ref())
            .build();

    var record =
        BargainingRecord.builder()
            .id("urn:example:crafts-2025")
            .addParties(union, ministry)
            .addMeetings(round2)
            .addDemands(mileage)
            .build();

    record =
        record.with(
            Transition.of(mileage)
                .to(DemandStatus.ACCEPTED_IN_PRINCIPLE)
                .on("2025-10-14")
                .by(ministry)
                .at(round2)); // an illegal step names the allowed ones

    var board = StatusBoard.asOf(record, LocalDate.of(2025, 12, 31));
    var status = board.of(mileage); // Optional[ACCEPTED_IN_PRINCIPLE]

    byte[] json = HiwarJson.write(record);
    ReadResult result = HiwarJson.read(json); // the record, or every problem with its place
    ValidationReport report =
        RecordValidator.standard().validate(record); // what contradicts itself or is missing
    // end
    return new Outcome(status, result, report, record);
  }
}
