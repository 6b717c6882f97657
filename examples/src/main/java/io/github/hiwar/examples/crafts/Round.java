package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;

/** The meeting: a Tuesday, the second round of the year. */
final class Round {
  static final Meeting SECOND =
      Meeting.builder()
          .id("round-2")
          .kind(MeetingKind.ROUND)
          .title(
              text(
                  "الجولة الثانية من الحوار القطاعي لسنة 2025",
                  "Deuxième tour du dialogue sectoriel 2025",
                  "Second round of the 2025 sectoral dialogue"))
          .series(
              text(
                  "الحوار الاجتماعي القطاعي لسنة 2025",
                  "Dialogue social sectoriel 2025",
                  "Sectoral social dialogue of 2025"))
          .ordinal(2)
          .ordinalAsStated(
              text(
                  "الجولة الثانية لهذه السنة",
                  "deuxième tour de l'année",
                  "second round of the year"))
          .on(PartialDate.parse("2025-10-14"))
          .addParticipations(
              Participation.builder()
                  .person(People.SECRETARY_OF_STATE.ref())
                  .onBehalfOf(Parties.SECRETARIAT.ref())
                  .capacity(Capacity.HOST)
                  .build(),
              official("الكاتب العام للقطاع", "Secrétaire général", "Secretary general"),
              official(
                  "مدير الموارد وأنظمة المعلومات",
                  "Directeur des ressources et des systèmes d'information",
                  "Director of resources and information systems"),
              official(
                  "مديرة التكوين المهني والتكوين المستمر للصناع",
                  "Directrice de la formation professionnelle et continue des artisans",
                  "Director of vocational and continuing training of craftspeople"),
              Participation.builder()
                  .person(People.UNION_SECRETARY_GENERAL.ref())
                  .onBehalfOf(Parties.BUREAU.ref())
                  .capacity(Capacity.DELEGATE)
                  .build(),
              Participation.builder()
                  .office(
                      text("أعضاء المكتب الوطني", "Membres du bureau national", "Bureau members"))
                  .onBehalfOf(Parties.BUREAU.ref())
                  .capacity(Capacity.DELEGATE)
                  .build())
          .addCitations(Sources.union("p/1"), Sources.host("p/2"), Sources.union("p/6"))
          .build();

  private Round() {}

  // Present by office only: each office of the department is a participation of its own.
  private static Participation official(String ar, String fr, String en) {
    LocalizedText office = text(ar, fr, en);
    return Participation.builder()
        .office(office)
        .onBehalfOf(Parties.SECRETARIAT.ref())
        .capacity(Capacity.DELEGATE)
        .build();
  }
}
