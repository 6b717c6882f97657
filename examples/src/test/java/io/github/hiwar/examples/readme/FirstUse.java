package io.github.hiwar.examples.readme;

import io.github.hiwar.*;
import io.github.hiwar.demand.*;
import io.github.hiwar.json.*;
import io.github.hiwar.lifecycle.*;
import io.github.hiwar.meeting.*;
import io.github.hiwar.party.*;
import io.github.hiwar.status.*;
import io.github.hiwar.taxonomy.*;
import io.github.hiwar.validation.*;
import io.github.hiwar.value.*;
import java.time.LocalDate;

public class FirstUse {
  static BargainingRecord dialogue() {
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

    return record.with(
        Transition.of(mileage)
            .to(DemandStatus.ACCEPTED_IN_PRINCIPLE)
            .on("2025-10-14")
            .by(ministry)
            .at(round2)); // an illegal step names the allowed ones
  }

  public static void main(String... args) {
    var record = dialogue();
    var board = StatusBoard.asOf(record, LocalDate.of(2025, 12, 31));
    System.out.println(board.of(record.demands().get(0))); // Optional[ACCEPTED_IN_PRINCIPLE]

    byte[] json = HiwarJson.write(record);
    ReadResult result = HiwarJson.check(json, RecordValidator.standard());
    System.out.println(result.orThrow().equals(record)); // true: nothing was lost on the way
    System.out.println(result.findings()); // valid: 0 errors, 0 warnings, 2 notices
    result.findings().forEach(System.out::println); // what is missing, with its line and column
  }
}
