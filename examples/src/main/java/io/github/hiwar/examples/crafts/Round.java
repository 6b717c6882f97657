package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Purpose;
import io.github.hiwar.value.LocalizedText;
import java.time.LocalDate;

/** The meeting: a Tuesday, the second round of the year. */
final class Round {
  static final LocalDate DAY = LocalDate.of(2025, 10, 14);

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
                  "الجولة الثانية من الحوار الاجتماعي لهذه السنة",
                  "deuxième tour du dialogue social de cette année",
                  "second round of this year’s social dialogue"))
          .on(DAY)
          .addPurposes(
              Purpose.builder()
                  .text(
                      text(
                          "تثمين الحوار الاجتماعي وتعزيز المكتسبات ووضع المبادئ العامة لمؤسسة الحوار"
                              + " الاجتماعي القطاعي",
                          "Valoriser le dialogue social, consolider les acquis et poser les principes"
                              + " généraux de l’institution du dialogue social sectoriel",
                          "To give weight to social dialogue, consolidate what was gained and lay down"
                              + " the general principles of the institution of sectoral dialogue"))
                  .addCitations(Sources.union("p/1"))
                  .build())
          .addParticipations(
              Participation.builder()
                  .person(People.SECRETARY_OF_STATE.ref())
                  .onBehalfOf(Parties.SECRETARIAT.ref())
                  .capacity(Capacity.HOST)
                  .build(),
              official(
                  "الكاتب العام للقطاع",
                  "Secrétaire général du département",
                  "Secretary general of the department"),
              official(
                  "مدير الموارد وأنظمة المعلومات",
                  "Directeur des ressources et des systèmes d’information",
                  "Director of resources and information systems"),
              official(
                  "مديرة التكوين المهني والتكوين المستمر للصناع الحرفيين",
                  "Directrice de la formation professionnelle et continue des artisans",
                  "Director of vocational and continuing training of craftspeople"),
              Participation.builder()
                  .person(People.UNION_SECRETARY_GENERAL.ref())
                  .onBehalfOf(Parties.BUREAU.ref())
                  .capacity(Capacity.DELEGATE)
                  .build(),
              Participation.builder()
                  .office(
                      text(
                          "أعضاء المكتب الوطني",
                          "Membres du bureau national",
                          "Members of the national bureau"))
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
