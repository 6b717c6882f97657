package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.terms.Comparator;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.Terms;
import java.util.List;

/** Groups 1 to 5: allowances, the joint committee, and the means of the services. */
final class StaffClaims {
  private static final Terms PARITY =
      Terms.builder()
          .comparator(
              Comparator.builder()
                  .staff(
                      Staff.of(
                          text(
                              "موظفو الإدارة المركزية",
                              "Agents de l'administration centrale",
                              "Staff of the central administration")))
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
            "Aligner les indemnités des services extérieurs sur l'administration centrale",
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
            "تعويضات التنقل في مهمة",
            "Indemnités de déplacement en mission",
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
            "تعويض استعمال السيارة الخاصة",
            "Indemnité pour usage du véhicule personnel",
            "Allowance for the use of one's own car");
  }

  private static Group committee() {
    return Group.of(
        2,
        "joint-committee",
        "dialogue/joint-committee",
        "لجنة مشتركة تدرس ميزانية التعويضات وتوزيعها",
        "Commission mixte sur le budget des indemnités et sa répartition",
        "Joint committee on the budget of the allowances and its distribution");
  }

  private static Group contracts() {
    return Group.of(
        3,
        "directors-contracts",
        "means/budget",
        "تنفيذ عقود المديرين الجهويين ولا سيما ميزانية التسيير",
        "Appliquer les contrats des directeurs régionaux, surtout le budget de fonctionnement",
        "Apply the contracts of the regional directors, above all the operating budget");
  }

  // The source has a word that means nothing here, most likely a misprint for cheques or credits.
  private static Group credits() {
    return Group.of(
            4,
            "credits",
            "means/budget",
            "اعتمادات للمديريات الجهوية والإقليمية",
            "Crédits pour les directions régionales et provinciales",
            "Credits (cheques) for the regional and provincial directorates")
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
            "Télécommunications, internet et courrier",
            "Telephone, internet and post")
        .item(
            "credits-motorway",
            "means/budget",
            "بطاقات الطرق السيارة",
            "Cartes d'autoroute",
            "Motorway passes");
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
        .item(
            "equipment-it",
            "means/equipment",
            "تجديد الحواسيب والتجهيزات بالبنايات الإدارية",
            "Renouveler le matériel informatique et les équipements des bâtiments",
            "Renew computers and equipment in the office buildings")
        .item(
            "equipment-distribution",
            "means/vehicles",
            "توزيع عادل للسيارات بحسب حجم الجهات",
            "Répartir équitablement les véhicules selon la taille des régions",
            "Share the cars fairly by the size of the regions");
  }
}
