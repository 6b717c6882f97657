package io.github.hiwar.examples.crafts;

import io.github.hiwar.terms.Effect;
import java.util.List;

/**
 * Groups 6 to 10: training, export, social works, organisation, and the Cooperative Development
 * Office.
 */
final class SectorClaims {
  private SectorClaims() {}

  static List<Group> groups() {
    return List.of(training(), export(), socialWorks(), organisation(), cooperativeOffice());
  }

  private static Group training() {
    return Group.of(
            6,
            "training",
            "training",
            "التكوين المهني",
            "Formation professionnelle",
            "Vocational training")
        .item(
            "training-apprenticeship",
            "training/apprenticeship",
            "وسائل وميزانية لتتبع تنفيذ اتفاقيات التدرج المهني",
            "Moyens et budget de suivi des conventions d’apprentissage",
            "Means and a budget for following up the apprenticeship agreements")
        .to(Effect.GRANT)
        .item(
            "training-places",
            "training/places",
            "مزيد من المستفيدين والمقاعد",
            "Davantage de bénéficiaires et de places",
            "More beneficiaries and places")
        .to(Effect.RAISE)
        .item(
            "training-trainers",
            "training/trainers",
            "توظيف المكونين والأطر البيداغوجية وتوزيعهم على المراكز والمعاهد وفق حاجياتها",
            "Recruter des formateurs et des cadres pédagogiques et les répartir entre centres et"
                + " instituts selon leurs besoins",
            "Recruit trainers and teaching staff and assign them to centres and institutes by need")
        .item(
            "training-conditions",
            "training/conditions",
            "حد أدنى من شروط التكوين بالمراكز",
            "Conditions minimales de formation dans les centres",
            "Minimum conditions in the training centres")
        .to(Effect.GUARANTEE)
        .item(
            "training-insurance",
            "social-protection/accident",
            "رفع المساهمة في تأمين حوادث ورشات التدرج",
            "Relever la contribution à l’assurance accidents des ateliers d’apprentissage",
            "Raise the contribution to accident insurance in apprenticeship workshops")
        .to(Effect.RAISE)
        .item(
            "training-map",
            "training/continuing",
            "خارطة جهوية للتكوين المستمر لفائدة الصناع التقليديين، وتعويض مناسب للموظفين المكلفين"
                + " بتتبع تنفيذ الاتفاقيات مع الغرف المهنية",
            "Carte régionale de la formation continue des artisans, et indemnité adéquate pour les"
                + " agents chargés du suivi des conventions avec les chambres professionnelles",
            "Regional map of continuing training for craftspeople, with a suitable allowance for"
                + " staff who follow up the agreements with the professional chambers")
        .also("allowances")
        .item(
            "training-statute",
            "training/statute",
            "تحيين النظام الأساسي لمنظومة التكوين مع مراعاة خصوصيات القطاع",
            "Actualiser le statut du système de formation en tenant compte des spécificités du"
                + " secteur",
            "Update the statute of the training system to suit the sector")
        .to(Effect.MODERNISE);
  }

  private static Group export() {
    return Group.of(
            7,
            "export",
            "policy/export",
            "تصدير منتجات الصناعة التقليدية",
            "Exportation des produits de l’artisanat",
            "Export of craft products")
        .item(
            "export-certification",
            "policy/export",
            "مواكبة المديرين المعنيين بتصديق المنتجات الموجهة للتصدير بالإمكانيات المعلوماتية وتفعيل"
                + " اتفاقية Portnet",
            "Appui, notamment informatique, aux directeurs chargés de certifier les produits à"
                + " exporter, et mise en œuvre de la convention Portnet",
            "Support, IT included, for the directors who certify products for export, and"
                + " implementation of the Portnet agreement")
        .item(
            "export-controllers",
            "working-conditions/legal-protection",
            "تعيين مراقبي التصدير وحمايتهم قانونياً",
            "Nommer des contrôleurs d’exportation et les protéger juridiquement",
            "Appoint export controllers and give them legal protection");
  }

  private static Group socialWorks() {
    return Group.of(
            8,
            "social-works",
            "social-works",
            "الأعمال الاجتماعية",
            "Œuvres sociales",
            "Staff welfare")
        .item(
            "social-works-centres",
            "social-works/premises",
            "بنيات تحتية رهن إشارة الجمعية لاستغلالها كمراكز للاستقبال",
            "Mettre à la disposition de l’association des locaux à exploiter comme centres d’accueil",
            "Buildings for the association to use as reception centres")
        .to(Effect.GRANT)
        .item(
            "social-works-grant",
            "social-works/grant",
            "رفع منحة الجمعية",
            "Augmenter la subvention de l’association",
            "A higher grant to the association")
        .to(Effect.RAISE)
        .item(
            "social-works-seat",
            "social-works/premises",
            "مقر يليق بالجمعية",
            "Un siège convenable pour l’association",
            "Suitable premises for the association")
        .to(Effect.GRANT);
  }

  private static Group organisation() {
    return Group.of(
            9,
            "regional-service",
            "working-conditions/organisation",
            "تجديد المنظام الجهوي بإدراج مصلحة خاصة بتتبع برامج الاقتصاد الاجتماعي",
            "Un service de suivi des programmes d’économie sociale dans l’organigramme régional"
                + " rénové",
            "A service to follow social economy programmes in a renewed regional organisation chart")
        .to(Effect.INTRODUCE);
  }

  private static Group cooperativeOffice() {
    return Group.of(
            10,
            "office-staff",
            "cooperative-office-staff",
            "تحسين أوضاع العاملين بمكتب تنمية التعاون",
            "Améliorer la situation du personnel de l’Office du développement de la coopération",
            "Better conditions for the staff of the Cooperative Development Office")
        .item(
            "office-examinations",
            "cooperative-office-staff/examinations",
            "تسريع تنظيم امتحانات الكفاءة المهنية",
            "Accélérer les examens d’aptitude professionnelle",
            "Hold the professional examinations sooner")
        .sooner()
        .item(
            "office-incentives",
            "cooperative-office-staff/incentives",
            "تحسين الحوافز الاجتماعية والمادية والمهنية ضمن مشروع إعادة هيكلة المكتب وتحويله إلى"
                + " وكالة",
            "De meilleures incitations sociales, matérielles et professionnelles dans le projet de"
                + " transformation de l’office en agence",
            "Better social, material and career incentives within the plan to turn the office into"
                + " an agency")
        .item(
            "office-climate",
            "cooperative-office-staff/climate",
            "أجواء العمل وكرامة العاملين",
            "Climat de travail et dignité du personnel",
            "Working climate and dignity of staff")
        .item(
            "office-seniority",
            "cooperative-office-staff/seniority",
            "تثمين خبرة الأطر ذات الأقدمية",
            "Valoriser l’expérience des cadres ayant de l’ancienneté",
            "Value the experience of long-serving staff")
        .item(
            "office-delegations",
            "cooperative-office-staff/means",
            "إمكانيات مادية ولوجستيكية لكل المندوبيات",
            "Moyens matériels et logistiques pour toutes les délégations",
            "Material and logistic means for every regional delegation")
        .to(Effect.GRANT)
        .item(
            "office-arrears",
            "cooperative-office-staff/arrears",
            "تسريع تسديد مستحقات التنقل لمهام المصلحة",
            "Payer plus vite les frais de mission",
            "Pay travel claims sooner")
        .sooner();
  }
}
