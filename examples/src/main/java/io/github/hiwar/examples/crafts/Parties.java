package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.LocalizedText;
import java.util.List;

/** Who takes part, and the bodies that are spoken of. */
final class Parties {
  static final Party SECRETARIAT =
      Party.builder()
          .id("secretariat")
          .kind(PartyKind.GOVERNMENT_BODY)
          .side(Side.EMPLOYER)
          .name(
              text(
                  "كتابة الدولة المكلفة بالصناعة التقليدية والاقتصاد الاجتماعي والتضامني",
                  "Secrétariat d’État chargé de l’Artisanat et de l’Économie sociale et solidaire",
                  "Secretariat of State for Crafts and the Social and Solidarity Economy"))
          .build();

  static final Party CONFEDERATION =
      Party.builder()
          .id("umt")
          .kind(PartyKind.UNION_CONFEDERATION)
          .side(Side.WORKERS)
          .name(
              text(
                  "الاتحاد المغربي للشغل", "Union marocaine du travail", "Moroccan Workers’ Union"))
          .acronym(LocalizedText.of("fr", "UMT"))
          .build();

  static final Party UNION =
      Party.builder()
          .id("union")
          .kind(PartyKind.UNION)
          .side(Side.WORKERS)
          .name(
              text(
                  "النقابة الوطنية لقطاع الصناعة التقليدية والاقتصاد الاجتماعي والتضامني",
                  "Syndicat national du secteur de l’artisanat et de l’économie sociale et"
                      + " solidaire",
                  "National Union of the Crafts and Social and Solidarity Economy Sector"))
          .addAffiliations(Affiliation.of(AffiliationRole.AFFILIATE_OF, CONFEDERATION.ref()))
          .build();

  static final Party BUREAU =
      Party.builder()
          .id("bureau")
          .kind(PartyKind.UNION_BODY)
          .side(Side.WORKERS)
          .name(
              text(
                  "المكتب الوطني للنقابة",
                  "Bureau national du syndicat",
                  "National bureau of the union"))
          .addAffiliations(Affiliation.of(AffiliationRole.ORGAN_OF, UNION.ref()))
          .build();

  static final Party SOCIAL_WORKS =
      Party.builder()
          .id("social-works-association")
          .kind(PartyKind.SOCIAL_WORKS_BODY)
          .putAbsent("side", Absence.NOT_APPLICABLE)
          .name(
              text(
                  "الجمعية الوطنية للأعمال الاجتماعية",
                  "Association nationale des œuvres sociales",
                  "National Social Works Association"))
          .build();

  static final Party COOPERATIVE_OFFICE =
      Party.builder()
          .id("cooperative-office")
          .kind(PartyKind.EMPLOYER)
          .side(Side.EMPLOYER)
          .name(
              text(
                  "مكتب تنمية التعاون",
                  "Office du développement de la coopération",
                  "Cooperative Development Office"))
          .addAffiliations(Affiliation.of(AffiliationRole.SUPERVISED_BY, SECRETARIAT.ref()))
          .build();

  static final List<Party> ALL =
      List.of(SECRETARIAT, COOPERATIVE_OFFICE, CONFEDERATION, UNION, BUREAU, SOCIAL_WORKS);

  private Parties() {}
}
