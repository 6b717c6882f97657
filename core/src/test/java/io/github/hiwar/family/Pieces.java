package io.github.hiwar.family;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What the records of the families are made of. */
final class Pieces {
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private Pieces() {}

  static BargainingRecord.Builder record() {
    return BargainingRecord.builder().id("urn:example:family").addLanguages("fr", "ar");
  }

  /** So many of something. */
  static <T> List<T> many(int n, IntFunction<T> one) {
    return IntStream.range(0, n).mapToObj(one).toList();
  }

  static LocalizedText fr(String text) {
    return LocalizedText.of("fr", text);
  }

  /** One day after another. */
  static PartialDate day(int i) {
    return PartialDate.of(FIRST_DAY.plusDays(i));
  }

  static Party.Builder party(String id) {
    return Party.builder().id(id).kind(PartyKind.UNION).side(Side.WORKERS).name(fr("Parti " + id));
  }

  static Affiliation memberOf(String id) {
    return Affiliation.builder()
        .role(AffiliationRole.MEMBER_OF)
        .to(Ref.to(Party.class, id))
        .build();
  }

  static Person.Builder person(String id) {
    return Person.builder().id(id).name(fr("Personne " + id));
  }

  static Office officeIn(String party) {
    return Office.builder().title(fr("Déléguée")).in(Ref.to(Party.class, party)).build();
  }

  static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(fr("Relever la prime " + id));
  }

  static Measure.Builder measure(String id) {
    return Measure.builder().id(id).text(fr("Prime relevée " + id));
  }

  static Meeting.Builder meeting(String id, int day) {
    return Meeting.builder().id(id).kind(MeetingKind.ROUND).on(day(day));
  }

  static Agreement.Builder agreement(String id) {
    return Agreement.builder().id(id).kind(AgreementKind.known().get(0)).title(fr("Accord " + id));
  }

  static Document.Builder letter(String id) {
    return Document.builder().id(id).kind(DocumentKind.LETTER).title(fr("Lettre " + id));
  }

  static Ref<Party> partyRef(String id) {
    return Ref.to(Party.class, id);
  }

  static Ref<Demand> demandRef(String id) {
    return Ref.to(Demand.class, id);
  }

  /** An entry of the journal on one subject, one day after another. */
  static Transition.Builder entry(String id, String subject, Status to, int day) {
    return Transition.builder().id(id).addSubjects(subject(subject)).to(to).on(day(day));
  }

  static Ref<? extends Entity> subject(String id) {
    return Ref.to(Entity.class, id);
  }

  static Citation statedBy(List<String> speakers) {
    return Citation.builder()
        .addAllStatedBy(speakers.stream().map(id -> Ref.to(Actor.class, id)).toList())
        .build();
  }

  static Citation statedBy(String speaker) {
    return statedBy(List.of(speaker));
  }
}
