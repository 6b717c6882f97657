package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import java.util.List;

/** The host is named; the secretary general of the union is known by office only. */
final class People {
  static final Person SECRETARY_OF_STATE =
      Person.builder()
          .id("lahcen-essaadi")
          .name(text("لحسن السعدي", "Lahcen Essaadi", "Lahcen Essaadi"))
          .addOffices(
              Office.of(
                  text(
                      "كاتب الدولة المكلف بالصناعة التقليدية والاقتصاد الاجتماعي والتضامني",
                      "Secrétaire d’État chargé de l’Artisanat et de l’ESS",
                      "Secretary of State for Crafts and the Social and Solidarity Economy"),
                  Parties.SECRETARIAT.ref()))
          .build();

  static final Person UNION_SECRETARY_GENERAL =
      Person.builder()
          .id("union-secretary-general")
          .addOffices(
              Office.of(
                  text(
                      "الكاتب العام للمكتب النقابي للقطاع",
                      "Secrétaire général du bureau syndical du secteur",
                      "Secretary general of the union bureau of the sector"),
                  Parties.BUREAU.ref()))
          .build();

  static final List<Person> ALL = List.of(SECRETARY_OF_STATE, UNION_SECRETARY_GENERAL);

  private People() {}
}
