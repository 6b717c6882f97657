package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.Confidentiality;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.net.URI;
import java.time.LocalDate;

/** A small dialogue in which nothing is wrong or missing, and pieces to add to it. */
final class Dialogue {
  static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  static final Party UNION =
      party("union").kind(PartyKind.UNION).side(Side.WORKERS).name(fr("Syndicat")).build();
  static final Party MINISTRY =
      party("ministry")
          .kind(PartyKind.GOVERNMENT_BODY)
          .side(Side.GOVERNMENT)
          .name(fr("Ministère"))
          .build();
  static final Document COMMUNIQUE =
      Document.builder()
          .id("communique")
          .kind(DocumentKind.COMMUNIQUE)
          .title(fr("Communiqué du syndicat"))
          .date(date("2025-10-15"))
          .build();
  static final Citation SOURCE = Citation.builder().document(COMMUNIQUE.ref()).build();
  static final Meeting ROUND =
      meeting("round", "2025-10-14").addParticipations(there("union"), there("ministry")).build();
  static final Demand MILEAGE = demand("mileage", "Relever l'indemnité kilométrique").build();

  private Dialogue() {}

  /** Nothing to complain of, in any profile. */
  static BargainingRecord.Builder dialogue() {
    return BargainingRecord.builder()
        .id("urn:example:dialogue-2025")
        .title(fr("Dialogue sectoriel"))
        .jurisdiction("MA")
        .addLanguages("fr", "ar")
        .opened(date("2025-10-01"))
        .addParties(UNION, MINISTRY)
        .addMeetings(ROUND)
        .addDemands(MILEAGE)
        .addDocuments(COMMUNIQUE)
        .addTransitions(
            entry("held", MeetingStatus.HELD, "2025-10-14", "round").build(),
            entry("raised", DemandStatus.RAISED, "2025-10-14", "mileage").by(UNION).build(),
            entry("answer", DemandStatus.ACCEPTED_IN_PRINCIPLE, "2025-10-14", "mileage")
                .by(MINISTRY)
                .at(ROUND)
                .build())
        .publisher(fr("Observatoire du dialogue social"))
        .licence(URI.create("https://creativecommons.org/licenses/by/4.0/"))
        .confidentiality(Confidentiality.PUBLIC);
  }

  static LocalizedText fr(String text) {
    return LocalizedText.of("fr", text);
  }

  static PartialDate date(String date) {
    return PartialDate.parse(date);
  }

  static Party.Builder party(String id) {
    return Party.builder().id(id);
  }

  static Party.Builder union(String id, String name) {
    return party(id).kind(PartyKind.UNION).side(Side.WORKERS).name(fr(name));
  }

  static Ref<Party> to(String party) {
    return Ref.to(Party.class, party);
  }

  static Demand.Builder demand(String id, String text) {
    return Demand.builder()
        .id(id)
        .addCategories(DemandCategory.of("allowances/mileage"))
        .text(fr(text))
        .addRaisedBy(UNION.ref())
        .addAddressedTo(MINISTRY.ref())
        .addCitations(SOURCE);
  }

  static Measure.Builder measure(String id) {
    return Measure.builder()
        .id(id)
        .text(fr("Prime de transport"))
        .addDebtors(MINISTRY.ref())
        .addCreditors(UNION.ref())
        .addAddresses(MILEAGE.ref())
        .addCitations(SOURCE);
  }

  static Measure.Builder measure(Terms.Builder terms) {
    return measure("bonus").terms(terms.build());
  }

  static Meeting.Builder meeting(String id, String date) {
    return Meeting.builder().id(id).kind(MeetingKind.ROUND).on(date(date));
  }

  static Participation there(String party) {
    return Participation.builder().onBehalfOf(to(party)).capacity(Capacity.DELEGATE).build();
  }

  static Document.Builder document(String id, String title) {
    return Document.builder().id(id).kind(DocumentKind.LETTER).title(fr(title));
  }

  /** An entry of the journal, cited from the communiqué. */
  static Transition.Builder entry(String id, Status to, String on, String... subjects) {
    Transition.Builder entry = Transition.builder().id(id).to(to).on(on).addCitations(SOURCE);
    for (String subject : subjects) {
      entry.addSubjects(Ref.to(Entity.class, subject));
    }
    return entry;
  }
}
