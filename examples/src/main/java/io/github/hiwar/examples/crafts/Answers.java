package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.taxonomy.DemandCategory;
import java.util.List;

/**
 * What the union thanks the host for: eight points of the earlier claims file that were answered.
 *
 * <p>The file itself was not seen; these claims are known from the union's thanks alone.
 */
final class Answers {
  static final Demand LUMP_SUM =
      earlier(
          1,
          "lump-sum",
          "allowances/lump-sum",
          "رفع التعويضات الجزافية للمصالح الخارجية",
          "Relever les indemnités forfaitaires des services extérieurs",
          "Raise the lump-sum allowances of the external services");

  static final Demand SUPPLIES =
      earlier(
          3,
          "supplies",
          "means/equipment",
          "لوازم العمل بالإدارة المركزية",
          "Fournitures de travail à l’administration centrale",
          "Work supplies at the central administration");

  static final Demand ASSOCIATION_IN_TRAINING =
      earlier(
          4,
          "association-in-training",
          "training/continuing",
          "إشراك الجمعية الاجتماعية في تدبير التكوين المستمر والإشراف عليه",
          "Associer l’association des œuvres sociales à la gestion et à la supervision de la"
              + " formation continue",
          "A part for the social works association in running and supervising continuing"
              + " training");

  static final List<Demand> ALL =
      List.of(
          LUMP_SUM,
          earlier(
              2,
              "notice-board",
              "union-rights/facilities",
              "سبورة للنقابة",
              "Tableau d’affichage syndical",
              "A notice board for the union"),
          SUPPLIES,
          ASSOCIATION_IN_TRAINING,
          earlier(
              5,
              "partnerships",
              "social-works/partnerships",
              "شراكات واتفاقيات بمشاركة الجمعية لخدمة الموظفين",
              "Partenariats et conventions avec l’association pour servir les agents",
              "Partnerships and agreements that include the association, to serve staff"),
          earlier(
              6,
              "canteen",
              "allowances/meal",
              "تجهيز مقصف الإدارة المركزية وتشغيله",
              "Équiper et ouvrir la cantine de l’administration centrale",
              "Equip and open the canteen of the central administration"),
          earlier(
              7,
              "holiday-grant",
              "social-works/holiday",
              "منحة الاصطياف للموظفين",
              "Prime d’estivage pour les agents",
              "A holiday grant for staff"),
          earlier(
              8,
              "association-staff",
              "social-works/staff",
              "موظف يسند الجمعية",
              "Un agent affecté à l’association",
              "An employee to support the association"));

  private Answers() {}

  private static Demand earlier(
      int number, String id, String category, String ar, String fr, String en) {
    return Demand.builder()
        .id("earlier-" + id)
        .addCategories(DemandCategory.of(category))
        .text(text(ar, fr, en))
        .addRaisedBy(Parties.UNION.ref())
        .addAddressedTo(Parties.SECRETARIAT.ref())
        .addCitations(Sources.union(place(number)))
        .build();
  }

  static String place(int number) {
    return "answers/" + number;
  }
}
