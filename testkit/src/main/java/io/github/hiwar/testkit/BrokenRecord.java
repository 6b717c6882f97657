package io.github.hiwar.testkit;

import static io.github.hiwar.testkit.Breakages.Row.rule;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Position;
import io.github.hiwar.party.PositionStance;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Combining;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Records that can be read and break a rule. */
final class BrokenRecord {
  private static final PartialDate LATE = PartialDate.of(Days.LAST);
  private static final int OVER_DEPTH = 110;
  private static final int OVER_NESTING = 28;

  static final List<Breakages.Row> ROWS =
      List.of(
          rule("entity-id-twice", "id-not-unique", BrokenRecord::idTwice),
          rule("reference-dangling", "reference-unresolved", BrokenRecord::dangling),
          rule("reference-to-meeting", "reference-wrong-type", BrokenRecord::wrongType),
          rule("demands-in-circle", "demand-cycle", BrokenRecord::demandCycle),
          rule("demands-too-deep", "demand-tree-too-deep", BrokenRecord::tooDeep),
          rule("clauses-in-a-circle", "clause-cycle", BrokenRecord::clauseCycle),
          rule("clause-of-other-text", "clause-of-other-text", BrokenRecord::clauseOfOtherText),
          rule("actions-in-a-circle", "action-cycle", BrokenRecord::actionCycle),
          rule("statement-of-nothing", "statement-of-unknown-member", r -> stated(r, "colour")),
          rule("statement-out-of-form", "statement-not-of-form", r -> stated(r, "opened")),
          rule("position-about-nothing", "position-about-nothing", BrokenRecord::position),
          rule("choices-too-deep", "nested-too-deep", BrokenRecord::nestedTooDeep),
          rule("parties-in-circle", "affiliation-cycle", BrokenRecord::affiliationCycle),
          rule("staff-groups-in-circle", "staff-group-cycle", BrokenRecord::staffGroupCycle),
          rule("event-foreign", "event-of-other-lifecycle", BrokenRecord::foreignEvent),
          rule("meetings-in-circle", "meeting-cycle", BrokenRecord::meetingCycle),
          rule("letters-in-circle", "reply-cycle", BrokenRecord::replyCycle),
          rule("step-illegal", "step-not-allowed", BrokenRecord::illegalStep),
          rule("step-foreign", "step-of-other-lifecycle", BrokenRecord::foreignStep),
          rule("act-at-cancelled-meeting", "act-at-meeting-not-held", BrokenRecord::notHeld),
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

  private static BargainingRecord nestedTooDeep(BargainingRecord record) {
    Quantity choice = Percentage.of("1");
    for (int i = 1; i < OVER_NESTING; i++) {
      choice =
          Combination.builder()
              .combining(Combining.HIGHER)
              .addParts(Percentage.of("2"), choice)
              .build();
    }
    return copy(record)
        .addDemands(demand("broken-1").terms(Terms.builder().quantity(choice).build()).build())
        .build();
  }

  private static BargainingRecord clauseCycle(BargainingRecord record) {
    return copy(record)
        .addAgreements(agreement("broken-0"))
        .addClauses(
            clause("broken-1", "broken-0").parent(Ref.to(Clause.class, "broken-2")).build(),
            clause("broken-2", "broken-0").parent(Ref.to(Clause.class, "broken-1")).build())
        .build();
  }

  private static BargainingRecord stated(BargainingRecord record, String member) {
    return copy(record)
        .addStatements(
            Statement.builder()
                .id("broken-1")
                .member(member)
                .value(new JsonValue.Text("blue"))
                .standing(StatementStanding.RIVAL)
                .build())
        .build();
  }

  private static BargainingRecord position(BargainingRecord record) {
    return copy(record)
        .addPositions(
            Position.builder()
                .id("broken-1")
                .addHolders(Ref.to(Actor.class, record.parties().get(0).id()))
                .stance(PositionStance.SUPPORTS)
                .build())
        .build();
  }

  private static BargainingRecord actionCycle(BargainingRecord record) {
    return copy(record)
        .addActions(action("broken-1", "broken-2"), action("broken-2", "broken-1"))
        .build();
  }

  private static IndustrialAction action(String id, String partOf) {
    return IndustrialAction.builder()
        .id(id)
        .kind(ActionKind.STRIKE)
        .partOf(Ref.to(IndustrialAction.class, partOf))
        .build();
  }

  private static BargainingRecord clauseOfOtherText(BargainingRecord record) {
    return copy(record)
        .addAgreements(agreement("broken-0"), agreement("broken-3"))
        .addClauses(
            clause("broken-1", "broken-0").build(),
            clause("broken-2", "broken-3").parent(Ref.to(Clause.class, "broken-1")).build())
        .build();
  }

  private static Agreement agreement(String id) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKind.AGREEMENT)
        .title(LocalizedText.of("en", "A text"))
        .build();
  }

  private static Clause.Builder clause(String id, String agreement) {
    return Clause.builder().id(id).agreement(Ref.to(Agreement.class, agreement)).label(id);
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

  private static BargainingRecord staffGroupCycle(BargainingRecord record) {
    return copy(record)
        .addStaffGroups(staffGroup("broken-1", "broken-2"), staffGroup("broken-2", "broken-1"))
        .build();
  }

  private static StaffGroup staffGroup(String id, String whole) {
    return StaffGroup.builder()
        .id(id)
        .name(LocalizedText.of("en", "Broken on purpose: " + id))
        .partOf(Ref.to(StaffGroup.class, whole))
        .build();
  }

  private static BargainingRecord foreignEvent(BargainingRecord record) {
    Event event =
        Event.builder().of(Ref.to(Entity.class, "broken")).status(MeetingStatus.HELD).build();
    DateRule rule = DateRule.builder().sets(DateKind.DEADLINE).after(event).build();
    return copy(record)
        .addDemands(demand("broken").terms(Terms.builder().addDateRules(rule).build()).build())
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

  private static BargainingRecord scale(BargainingRecord record) {
    ScaleRow row =
        ScaleRow.builder()
            .addClassKeys(ScaleKey.GRADE, "6")
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
