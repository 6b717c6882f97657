package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.terms.Comparator;
import io.github.hiwar.terms.Effect;
import io.github.hiwar.terms.PayComponent;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.terms.Terms;
import java.util.List;

/** Groups 1 to 5: allowances, the joint committee, and the means of the services. */
final class StaffClaims {
  /** With whom the staff of the external services compare themselves. */
  static final StaffGroup CENTRAL_STAFF =
      StaffGroup.builder()
          .id("central-staff")
          .name(
              text(
                  "موظفو الإدارة المركزية",
                  "Agents de l’administration centrale",
                  "Staff of the central administration"))
          .employer(Parties.SECRETARIAT.ref())
          .build();

  private static final Terms PARITY =
      Terms.builder()
          .effect(Effect.RAISE)
          .addComponents(PayComponent.ALLOWANCES)
          .comparator(
              Comparator.builder()
                  .staff(Staff.of(CENTRAL_STAFF))
                  .actor(Parties.SECRETARIAT.ref())
                  .build())
          .build();

  private StaffClaims() {}

  static List<Group> groups() {
    return List.of(allowances(), committee(), contracts(), credits(), equipment());
  }

  private static Group allowances() {
    return Group.of(
            1,
            "allowances",
            "allowances",
            "رفع تعويضات المصالح الخارجية إلى مستوى الإدارة المركزية",
            "Aligner les indemnités des services extérieurs sur celles de l’administration centrale",
            "Raise the allowances of the external services to those of the central staff")
        .with(PARITY)
        .item(
            "allowances-lump-sum",
            "allowances/lump-sum",
            "التعويضات الجزافية للمصالح الخارجية",
            "Indemnités forfaitaires des services extérieurs",
            "Lump-sum allowances of the external services")
        .item(
            "allowances-travel",
            "allowances/travel",
            "تعويضات التنقل لمهام المصلحة",
            "Indemnités de déplacement pour les besoins du service",
            "Allowances for official travel")
        .item(
            "allowances-mileage",
            "allowances/mileage",
            "التعويض الكيلومتري",
            "Indemnité kilométrique",
            "Mileage allowance")
        .item(
            "allowances-personal-vehicle",
            "allowances/personal-vehicle",
            "التعويض الجزافي عن استعمال السيارة الشخصية لخدمة المصلحة",
            "Indemnité forfaitaire pour utilisation du véhicule personnel pour les besoins du"
                + " service",
            "Lump-sum allowance for use of a personal car on duty");
  }

  private static Group committee() {
    return Group.of(
            2,
            "joint-committee",
            "dialogue/joint-committee",
            "لجنة مشتركة تدرس ميزانية التعويضات وتوزيعها",
            "Commission mixte sur le budget des indemnités et sa répartition",
            "Joint committee on the budget of the allowances and its distribution")
        .to(Effect.INTRODUCE);
  }

  private static Group contracts() {
    return Group.of(
        3,
        "directors-contracts",
        "means/budget",
        "تفعيل بنود العقود المبرمة مع المديرين الجهويين، خاصة ميزانية التسيير",
        "Appliquer les clauses des contrats conclus avec les directeurs régionaux, surtout sur le"
            + " budget de fonctionnement",
        "Apply the terms of the contracts with the regional directors, above all on the operating"
            + " budget");
  }

  // The source has a word that means nothing here, most likely a misprint for cheques.
  private static Group credits() {
    return Group.of(
            4,
            "credits",
            "means/budget",
            "الشيكات (في الأصل: «الشيات») المخصصة للمديريات الجهوية والإقليمية",
            "Chèques (?) pour les directions régionales et provinciales",
            "Cheques (?) for the regional and provincial directorates")
        .asStated("الشيات")
        .item(
            "credits-transport",
            "means/budget",
            "النقل بالقطار والطائرة والطريق",
            "Transport par train, avion et route",
            "Travel by train, air and road")
        .item(
            "credits-utilities",
            "means/budget",
            "الماء والكهرباء",
            "Eau et électricité",
            "Water and electricity")
        .item(
            "credits-vehicles",
            "means/vehicles",
            "وقود السيارات وإصلاحها",
            "Carburant et réparation des véhicules",
            "Fuel and repair of service cars")
        .item(
            "credits-communications",
            "means/budget",
            "الاتصالات والإنترنت والبريد",
            "Moyens de communication, internet et courrier",
            "Communications, internet and post")
        .item(
            "credits-motorway",
            "means/budget",
            "بطاقات «جواز» للسير على الطرق السيارة",
            "Cartes d’autoroute «\u00a0Jawaz\u00a0»",
            "Jawaz motorway passes");
  }

  private static Group equipment() {
    return Group.of(
            5,
            "equipment",
            "means",
            "تحسين وسائل العمل",
            "Améliorer les moyens de travail",
            "Better means of work")
        .item(
            "equipment-fleet",
            "means/vehicles",
            "تجديد حظيرة السيارات",
            "Renouveler le parc automobile",
            "Renew the fleet of cars")
        .to(Effect.MODERNISE)
        .item(
            "equipment-it",
            "means/equipment",
            "تجديد المعدات المعلوماتية ووسائل العمل بالمباني الإدارية",
            "Renouveler le matériel informatique et les moyens de travail dans les bâtiments"
                + " administratifs",
            "Renew computer equipment and means of work in the administrative buildings")
        .to(Effect.MODERNISE)
        .item(
            "equipment-distribution",
            "means/vehicles",
            "توزيع عادل لسيارات المصلحة بحسب حجم الجهات",
            "Répartir équitablement les véhicules de service selon la taille des régions",
            "Share the service cars fairly by the size of the regions");
  }
}
