package org.example.minutes;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.taxonomy.DemandCategory;
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
import io.github.hiwar.finding.Findings;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The minutes of one round, kept as JSON, read back, checked, and asked where each demand stands.
 */
public final class Minutes {
  private Minutes() {}

  /** A round at which one of two demands was answered. */
  static BargainingRecord round() {
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
    var round =
        Meeting.builder()
            .id("round-2")
            .kind(MeetingKind.ROUND)
            .on(PartialDate.parse("2025-10-14"))
            .build();
    var mileage =
        Demand.builder()
            .id("mileage")
            .addCategories(DemandCategory.of("allowances/mileage"))
            .text(
                LocalizedText.of("fr", "Relever l'indemnité kilométrique")
                    .and("ar", "الرفع من التعويض الكيلومتري"))
            .addRaisedBy(union.ref())
            .build();
    var hours =
        Demand.builder()
            .id("hours")
            .addCategories(DemandCategory.of("working-time"))
            .text(LocalizedText.of("fr", "Réduire les horaires d'été"))
            .addRaisedBy(union.ref())
            .build();
    return BargainingRecord.builder()
        .id("urn:example:crafts-2025")
        .addParties(union, ministry)
        .addMeetings(round)
        .addDemands(mileage, hours)
        .build()
        .with(
            Transition.of(mileage)
                .to(DemandStatus.ACCEPTED_IN_PRINCIPLE)
                .on("2025-10-14")
                .by(ministry)
                .at(round));
  }

  /** The demands of a record and where they stand on a day: a line a demand. */
  static String board(BargainingRecord record, LocalDate day, String language) {
    StatusBoard board = StatusBoard.asOf(record, day);
    return record.demands().stream()
        .map(
            demand ->
                demand.text().in(language)
                    + ": "
                    + board.of(demand).map(status -> status.label().in(language)).orElse("–"))
        .collect(Collectors.joining("\n"));
  }

  /** Builds, writes, reads, validates, and prints the board. */
  public static void main(String... args) {
    byte[] json = HiwarJson.write(round());
    ReadResult result = HiwarJson.read(json);
    BargainingRecord record = result.orThrow();
    Findings report = RecordValidator.standard().validate(record);

    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(json.length + " bytes, " + report);
    for (String language : new String[] {"fr", "ar", "en"}) {
      out.println(board(record, LocalDate.of(2025, 12, 31), language));
    }
  }
}
