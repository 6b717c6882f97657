package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.BargainingUnit;
import io.github.hiwar.Confidentiality;

/** The record of the 2025 dialogue of the crafts sector, from the union's communiqué. */
public final class CraftsDialogue {
  private CraftsDialogue() {}

  /** The record, with its facts and its journal. */
  public static BargainingRecord record() {
    return Story.tell(facts());
  }

  private static BargainingRecord facts() {
    return BargainingRecord.builder()
        .id("urn:hiwar:example:crafts-dialogue-2025")
        .title(
            text(
                "الحوار الاجتماعي لقطاع الصناعة التقليدية، 2025",
                "Dialogue social du secteur de l’artisanat, 2025",
                "Social dialogue of the crafts sector, 2025"))
        .level(BargainingLevel.SECTOR)
        .sector(
            text(
                "الصناعة التقليدية والاقتصاد الاجتماعي والتضامني",
                "Artisanat, économie sociale et solidaire",
                "Crafts, social and solidarity economy"))
        .jurisdiction("MA")
        .unit(
            BargainingUnit.builder()
                .scope(
                    text(
                        "موظفو القطاع ومستخدمو مكتب تنمية التعاون",
                        "Agents du secteur et personnel de l’Office du développement de la"
                            + " coopération",
                        "Staff of the department and of the Cooperative Development Office"))
                .build())
        .addLanguages("ar", "fr", "en")
        .addAllParties(Parties.ALL)
        .addAllPeople(People.ALL)
        .addStaffGroups(StaffClaims.CENTRAL_STAFF)
        .addMeetings(Round.SECOND)
        .addAllDemands(Answers.ALL)
        .addAllDemands(Claims.all())
        .addAllMeasures(Achievements.ALL)
        .addMeasures(Achievements.PERIODIC_MEETINGS)
        .addDocuments(Sources.COMMUNIQUE)
        .addAllRelations(Links.ALL)
        .addAllRemarks(Speech.ALL)
        .confidentiality(Confidentiality.PUBLIC)
        .build();
  }
}
