package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.Periodicity;
import io.github.hiwar.terms.Recurrence;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Ref;
import java.util.List;

/** What the host says was done since the beginning of the year, and what he promises. */
final class Achievements {
  /** The host’s general condition for what he promises. */
  static final Condition WITHIN_MEANS =
      Condition.builder()
          .kind(ConditionKind.WITHIN_MEANS)
          .text(
              text(
                  "حسب الإمكانيات المتاحة",
                  "Selon les moyens disponibles",
                  "As far as the means available allow"))
          .addStatedBy(Parties.SECRETARIAT.ref())
          .build();

  static final Measure LUMP_SUM =
      achievement(
              1,
              "lump-sum-increase",
              "allowances/lump-sum",
              "زيادة التعويضات الجزافية للمصالح الخارجية",
              "Hausse des indemnités forfaitaires des services extérieurs",
              "Higher lump-sum allowances for the external services")
          .addAddresses(Answers.LUMP_SUM.ref())
          .build();

  static final Measure FLEET =
      achievement(
              3,
              "fleet",
              "means/vehicles",
              "تعزيز حظيرة السيارات بالمركز والجهات",
              "Parc automobile renforcé au centre et dans les régions",
              "A larger fleet of cars for the centre and the regions")
          .build();

  static final Measure RECRUITMENT =
      achievement(
              4,
              "recruitment",
              "employment/recruitment",
              "توظيفات جديدة",
              "Nouveaux recrutements",
              "New staff recruited")
          .build();

  static final Measure CONTRACTS =
      achievement(
              6,
              "regional-contracts",
              "career/appointment",
              "إبرام العقود مع المديرين الجهويين",
              "Contrats conclus avec les directeurs régionaux",
              "Contracts concluded with the regional directors")
          .build();

  static final Measure BANK_FACILITIES =
      achievement(
              8,
              "bank-facilities",
              "social-works/credit",
              "العمل على توفير امتيازات بنكية للموظفين",
              "Avantages bancaires pour les agents",
              "Banking benefits for staff")
          .build();

  static final List<Measure> ALL =
      List.of(
          LUMP_SUM,
          achievement(
                  2,
                  "physician",
                  "working-conditions/health-safety",
                  "تعيين طبيبة متخصصة في الطب العام لفائدة الموظفين",
                  "Nomination d’une médecin généraliste pour les agents",
                  "A general practitioner appointed for staff")
              .build(),
          FLEET,
          RECRUITMENT,
          achievement(
                  5,
                  "responsibility-posts",
                  "career/appointment",
                  "فتح الترشيح لمناصب المسؤولية",
                  "Ouverture des candidatures aux postes de responsabilité",
                  "Posts of responsibility opened to applications")
              .build(),
          CONTRACTS,
          achievement(
                  7,
                  "association-training",
                  "training/continuing",
                  "إشراك الجمعية الاجتماعية في تدبير التكوين المستمر والإشراف عليه",
                  "L’association des œuvres sociales participe à la gestion et à la supervision de"
                      + " la formation continue",
                  "The social works association takes part in running and supervising continuing"
                      + " training")
              .addAddresses(Answers.ASSOCIATION_IN_TRAINING.ref())
              .build(),
          BANK_FACILITIES);

  /** The promise of the meeting: to meet regularly, and work out there how to meet the claims. */
  static final Measure PERIODIC_MEETINGS =
      Measure.builder()
          .id("periodic-meetings")
          .addCategories(DemandCategory.of("dialogue/institution"))
          .text(
              text(
                  "لقاءات ثنائية ودورية بين النقابة والمدراء المركزيين لوضع آليات عمل قابلة للتحقيق",
                  "Réunions bilatérales périodiques entre le syndicat et les directeurs centraux,"
                      + " pour définir des mécanismes de travail réalisables",
                  "Periodic bilateral meetings between the union and the central directors, to set"
                      + " up workable arrangements"))
          .addDebtors(Parties.SECRETARIAT.ref())
          .addCreditors(Parties.UNION.ref())
          .addAllAddresses(Claims.heads().stream().map(Demand::ref).toList())
          .terms(
              Terms.builder()
                  .addConditions(WITHIN_MEANS)
                  .periodicity(
                      Periodicity.builder()
                          .recurrence(Recurrence.REGULAR)
                          .asStated(text("دورية", "périodiques", "periodic"))
                          .build())
                  .build())
          .statedAt(Round.SECOND.ref())
          .addCitations(Sources.host("reply"))
          .build();

  private Achievements() {}

  private static Measure.Builder achievement(
      int number, String id, String category, String ar, String fr, String en) {
    Ref<Party> host = Parties.SECRETARIAT.ref();
    return Measure.builder()
        .id(id)
        .addCategories(DemandCategory.of(category))
        .text(text(ar, fr, en))
        .addDebtors(host)
        .statedAt(Round.SECOND.ref())
        .addCitations(Sources.host(place(number)));
  }

  static String place(int number) {
    return "achievements/" + number;
  }
}
