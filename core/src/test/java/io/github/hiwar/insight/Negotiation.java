package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;

/**
 * A round of October 2025: a union asks a ministry for two allowances and a canteen. The mileage is
 * accepted in principle, the ministry says it then paid the first part and the union denies it; the
 * canteen waits; a bus was promised for December.
 */
public final class Negotiation {
  public static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  public static final Party UNION = party("union", PartyKind.UNION, Side.WORKERS, "نقابة");
  public static final Party MINISTRY =
      party("ministry", PartyKind.GOVERNMENT_BODY, Side.EMPLOYER, "الوزارة");
  public static final Document COMMUNIQUE =
      Document.builder()
          .id("communique")
          .kind(DocumentKind.COMMUNIQUE)
          .title(text("Communiqué"))
          .date(PartialDate.parse("2025-10-15"))
          .build();
  public static final Person SECRETARY =
      Person.builder()
          .id("salma-idrissi")
          .name(text("Salma Idrissi"))
          .addOffices(Office.builder().title(text("Secretary")).in(UNION.ref()).build())
          .build();
  public static final Meeting ROUND =
      Meeting.builder()
          .id("round")
          .kind(MeetingKind.ROUND)
          .on(PartialDate.parse("2025-10-14"))
          .addParticipations(
              Participation.builder().person(SECRETARY.ref()).capacity(Capacity.DELEGATE).build(),
              Participation.builder().onBehalfOf(MINISTRY.ref()).capacity(Capacity.HOST).build())
          .build();
  public static final Demand ALLOWANCES =
      demand("allowances")
          .addCategories(DemandCategory.of("allowances"))
          .addRaisedBy(UNION.ref())
          .addAddressedTo(MINISTRY.ref())
          .tabledAt(ROUND.ref())
          .build();
  public static final Demand MILEAGE =
      demand("mileage")
          .parent(ALLOWANCES.ref())
          .addCategories(DemandCategory.of("allowances/mileage"))
          .build();
  public static final Demand TRAVEL = demand("travel").parent(ALLOWANCES.ref()).build();
  public static final Demand CANTEEN =
      demand("canteen")
          .addCategories(DemandCategory.of("allowances/meal"))
          .addRaisedBy(UNION.ref())
          .addAddressedTo(MINISTRY.ref())
          .tabledAt(ROUND.ref())
          .build();
  public static final Measure BUS =
      Measure.builder()
          .id("bus")
          .text(text("A staff bus"))
          .addDebtors(MINISTRY.ref())
          .addAddresses(TRAVEL.ref())
          .terms(Terms.builder().deadline(PartialDate.parse("2025-12")).build())
          .build();
  public static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:2025")
          .addLanguages("en")
          .addParties(UNION, MINISTRY)
          .addPeople(SECRETARY)
          .addMeetings(ROUND)
          .addDemands(ALLOWANCES, MILEAGE, TRAVEL, CANTEEN)
          .addMeasures(BUS)
          .addDocuments(COMMUNIQUE)
          .addTransitions(
              Transition.builder()
                  .id("held")
                  .addSubjects(ROUND.ref())
                  .to(MeetingStatus.HELD)
                  .on("2025-10-14")
                  .build(),
              said("raised", DemandStatus.RAISED, "2025-10-14", UNION.ref(), ALLOWANCES, CANTEEN)
                  .build(),
              said(
                      "in-principle",
                      DemandStatus.ACCEPTED_IN_PRINCIPLE,
                      "2025-10-14",
                      MINISTRY.ref(),
                      ALLOWANCES)
                  .addConditions(
                      Condition.builder()
                          .kind(ConditionKind.WITHIN_MEANS)
                          .addStatedBy(MINISTRY.ref())
                          .build())
                  .build(),
              Transition.builder()
                  .id("bus-promised")
                  .addSubjects(BUS.ref())
                  .to(MeasureStatus.PROMISED)
                  .on("2025-10")
                  .addCitations(stated(MINISTRY.ref()))
                  .build(),
              said(
                      "first-part-paid",
                      DemandStatus.PARTLY_FULFILLED,
                      "2026-01-15",
                      MINISTRY.ref(),
                      MILEAGE)
                  .build(),
              said("not-paid", DemandStatus.REFUSED, "2026-01-15", SECRETARY.ref(), MILEAGE)
                  .build())
          .build();

  private Negotiation() {}

  /** The record, to be changed. */
  public static BargainingRecord.Builder record() {
    return BargainingRecord.builder().from(RECORD);
  }

  public static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  public static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(text(id));
  }

  /** An entry that somebody states. */
  public static Transition.Builder said(
      String id, DemandStatus to, String on, Ref<? extends Actor> speaker, Demand... demands) {
    Transition.Builder entry =
        Transition.builder().id(id).to(to).on(on).addCitations(stated(speaker));
    for (Demand demand : demands) {
      entry.addSubjects(demand.ref());
    }
    return entry;
  }

  public static Citation stated(Ref<? extends Actor> speaker) {
    return Citation.builder().document(COMMUNIQUE.ref()).addStatedBy(speaker).build();
  }

  private static Party party(String id, PartyKind kind, Side side, String arabic) {
    return Party.builder()
        .id(id)
        .kind(kind)
        .side(side)
        .name(text("the " + id).and("ar", arabic))
        .build();
  }
}
