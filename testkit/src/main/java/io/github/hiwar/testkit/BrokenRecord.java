package io.github.hiwar.testkit;

import static io.github.hiwar.testkit.Breakages.Row.rule;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Records that can be read and break a rule. */
final class BrokenRecord {
  private static final PartialDate LATE = PartialDate.of(Days.LAST);
  private static final int OVER_DEPTH = 110;

  static final List<Breakages.Row> ROWS =
      List.of(
          rule("entity-id-twice", "id-not-unique", BrokenRecord::idTwice),
          rule("reference-dangling", "reference-unresolved", BrokenRecord::dangling),
          rule("reference-to-meeting", "reference-wrong-type", BrokenRecord::wrongType),
          rule("demands-in-circle", "demand-cycle", BrokenRecord::demandCycle),
          rule("demands-too-deep", "demand-tree-too-deep", BrokenRecord::tooDeep),
          rule("parties-in-circle", "affiliation-cycle", BrokenRecord::affiliationCycle),
          rule("meetings-in-circle", "meeting-cycle", BrokenRecord::meetingCycle),
          rule("letters-in-circle", "reply-cycle", BrokenRecord::replyCycle),
          rule("step-illegal", "step-not-allowed", BrokenRecord::illegalStep),
          rule("step-foreign", "step-of-other-lifecycle", BrokenRecord::foreignStep),
          rule("act-at-cancelled-meeting", "act-at-meeting-not-held", BrokenRecord::notHeld),
          rule("act-of-absent-party", "act-by-absent-party", BrokenRecord::absent),
          rule("scale-key-twice", "scale-row-repeated", BrokenRecord::scale),
          rule("signed-by-stranger", "endorsement-by-stranger", BrokenRecord::stranger));

  private BrokenRecord() {}

  private static BargainingRecord.Builder copy(BargainingRecord record) {
    return BargainingRecord.builder().from(record);
  }

  private static LocalizedText text(BargainingRecord record) {
    return record.title().orElseThrow();
  }

  private static Demand.Builder demand(String id) {
    return Demand.builder()
        .id(id)
        .text(LocalizedText.of("en", "Broken on purpose: " + id))
        .addRaisedBy(Ref.to(Party.class, "union"));
  }

  private static Meeting.Builder meeting(String id) {
    return Meeting.builder().id(id).kind(MeetingKind.BILATERAL).on(LATE);
  }

  private static Transition.Builder entry(String id, Entity subject, Status to) {
    return Transition.builder()
        .id(id)
        .addSubjects(Ref.to(Entity.class, subject.id()))
        .to(to)
        .on(LATE);
  }

  private static BargainingRecord idTwice(BargainingRecord record) {
    return copy(record).addDemands(demand("union").build()).build();
  }

  private static BargainingRecord dangling(BargainingRecord record) {
    return copy(record)
        .addDemands(demand("broken").addAddressedTo(Ref.to(Party.class, "nobody")).build())
        .build();
  }

  private static BargainingRecord wrongType(BargainingRecord record) {
    return copy(record)
        .addDemands(demand("broken").addAddressedTo(Ref.to(Party.class, "round-1")).build())
        .build();
  }

  private static BargainingRecord demandCycle(BargainingRecord record) {
    return copy(record)
        .addDemands(
            demand("broken-1").parent(Ref.to(Demand.class, "broken-2")).build(),
            demand("broken-2").parent(Ref.to(Demand.class, "broken-1")).build())
        .build();
  }

  private static BargainingRecord tooDeep(BargainingRecord record) {
    BargainingRecord.Builder deep = copy(record).addDemands(demand("broken-0").build());
    for (int i = 1; i <= OVER_DEPTH; i++) {
      deep.addDemands(
          demand("broken-" + i).parent(Ref.to(Demand.class, "broken-" + (i - 1))).build());
    }
    return deep.build();
  }

  private static BargainingRecord affiliationCycle(BargainingRecord record) {
    return copy(record)
        .addParties(party("broken-1", "broken-2"), party("broken-2", "broken-1"))
        .build();
  }

  private static Party party(String id, String belongsTo) {
    return Party.builder()
        .id(id)
        .kind(PartyKind.UNION)
        .side(Side.WORKERS)
        .name(LocalizedText.of("en", "Broken on purpose: " + id))
        .addAffiliations(Affiliation.of(AffiliationRole.MEMBER_OF, Ref.to(Party.class, belongsTo)))
        .build();
  }

  private static BargainingRecord meetingCycle(BargainingRecord record) {
    return copy(record)
        .addMeetings(
            meeting("broken-1").preceding(Ref.to(Meeting.class, "broken-2")).build(),
            meeting("broken-2").preceding(Ref.to(Meeting.class, "broken-1")).build())
        .build();
  }

  private static BargainingRecord replyCycle(BargainingRecord record) {
    return copy(record)
        .addDocuments(letter("broken-1", "broken-2"), letter("broken-2", "broken-1"))
        .build();
  }

  private static Document letter(String id, String answers) {
    return Document.builder()
        .id(id)
        .kind(DocumentKind.LETTER)
        .title(LocalizedText.of("en", "Broken on purpose: " + id))
        .date(LATE)
        .inReplyTo(Ref.to(Document.class, answers))
        .build();
  }

  private static BargainingRecord illegalStep(BargainingRecord record) {
    Demand demand = demand("broken").build();
    return copy(record)
        .addDemands(demand)
        .addTransitions(
            entry("broken-1", demand, DemandStatus.FULFILLED).build(),
            entry("broken-2", demand, DemandStatus.UNDER_STUDY).build())
        .build();
  }

  private static BargainingRecord foreignStep(BargainingRecord record) {
    Demand demand = demand("broken").build();
    return copy(record)
        .addDemands(demand)
        .addTransitions(entry("broken-1", demand, MeetingStatus.HELD).build())
        .build();
  }

  private static BargainingRecord notHeld(BargainingRecord record) {
    Meeting meeting = meeting("broken").build();
    Demand demand = demand("broken-2").build();
    return copy(record)
        .addMeetings(meeting)
        .addDemands(demand)
        .addTransitions(
            entry("broken-3", meeting, MeetingStatus.CANCELLED).build(),
            entry("broken-4", demand, DemandStatus.RAISED).at(meeting).build())
        .build();
  }

  private static BargainingRecord absent(BargainingRecord record) {
    Meeting meeting =
        meeting("broken")
            .addParticipations(
                Participation.builder()
                    .onBehalfOf(Ref.to(Party.class, "employer"))
                    .capacity(Capacity.HOST)
                    .presence(Presence.BOYCOTTED)
                    .build())
            .build();
    Demand demand = demand("broken-2").build();
    return copy(record)
        .addMeetings(meeting)
        .addDemands(demand)
        .addTransitions(
            entry("broken-3", meeting, MeetingStatus.HELD).build(),
            entry("broken-4", demand, DemandStatus.REFUSED)
                .by(Ref.to(Party.class, "employer"))
                .at(meeting)
                .build())
        .build();
  }

  private static BargainingRecord scale(BargainingRecord record) {
    ScaleRow row =
        ScaleRow.builder()
            .keyKind(ScaleKey.GRADE)
            .key("6")
            .quantity(Money.of("100.00", "EUR"))
            .build();
    return copy(record)
        .addDemands(demand("broken").terms(Terms.builder().addScale(row, row).build()).build())
        .build();
  }

  private static BargainingRecord stranger(BargainingRecord record) {
    return copy(record)
        .addParties(
            Party.builder()
                .id("broken")
                .kind(PartyKind.UNION)
                .side(Side.WORKERS)
                .name(LocalizedText.of("en", "Broken on purpose: stranger"))
                .build())
        .addAgreements(
            Agreement.builder()
                .id("broken-2")
                .kind(AgreementKind.SIDE_LETTER)
                .title(text(record))
                .addParties(Ref.to(Party.class, "union"), Ref.to(Party.class, "employer"))
                .addEndorsements(
                    Endorsement.builder()
                        .party(Ref.to(Party.class, "broken"))
                        .stance(Stance.SIGNED)
                        .build())
                .build())
        .build();
  }
}
