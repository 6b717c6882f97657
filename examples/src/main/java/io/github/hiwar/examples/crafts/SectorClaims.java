package io.github.hiwar.examples.crafts;

import java.util.List;

/** Groups 6 to 10: training, export, social works, organisation, and the cooperative office. */
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
            "وسائل وميزانية لتتبع اتفاقيات التدرج",
            "Moyens et budget de suivi des conventions d'apprentissage",
            "Means and budget to follow the apprenticeship agreements")
        .item(
            "training-places",
            "training/places",
            "مزيد من المستفيدين والمقاعد",
            "Davantage de bénéficiaires et de places",
            "More beneficiaries and places")
        .item(
            "training-trainers",
            "training/trainers",
            "توظيف المكونين وتوزيعهم بحسب حاجة المراكز",
            "Recruter des formateurs et les répartir selon les besoins des centres",
            "Recruit trainers and assign them by the needs of the centres")
        .item(
            "training-conditions",
            "training/conditions",
            "حد أدنى من شروط التكوين بالمراكز",
            "Conditions minimales de formation dans les centres",
            "Minimum conditions in the training centres")
        .item(
            "training-insurance",
            "social-protection/accident",
            "رفع المساهمة في تأمين حوادث ورشات التدرج",
            "Relever la contribution à l'assurance accidents des ateliers d'apprentissage",
            "Raise the contribution to accident insurance in apprenticeship workshops")
        .item(
            "training-map",
            "training/continuing",
            "خريطة جهوية للتكوين المستمر للصناع وتعويض للموظفين المتتبعين للاتفاقيات مع الغرف",
            "Carte régionale de formation continue et indemnité pour le suivi des conventions",
            "Regional map of continuing training, with pay for staff who follow the agreements")
        .item(
            "training-statute",
            "training/statute",
            "تحيين نظام منظومة التكوين مع خصوصية القطاع",
            "Actualiser le statut du système de formation selon le secteur",
            "Update the statute of the training system to suit the sector");
  }

  private static Group export() {
    return Group.of(
            7,
            "export",
            "policy/export",
            "تصدير منتجات الصناعة التقليدية",
            "Exportation des produits de l'artisanat",
            "Export of craft products")
        .item(
            "export-certification",
            "policy/export",
            "دعم معلوماتي للمديرين المصادقين على الصادرات وتفعيل Portnet",
            "Appui informatique aux directeurs qui certifient, mise en œuvre de Portnet",
            "IT support for the directors who certify exports, and use of Portnet")
        .item(
            "export-controllers",
            "working-conditions/legal-protection",
            "تعيين مراقبي التصدير وحمايتهم قانونياً",
            "Nommer des contrôleurs d'exportation et les protéger juridiquement",
            "Appoint export controllers and give them legal protection");
  }

  private static Group socialWorks() {
    return Group.of(
            8,
            "social-works",
            "social-works",
            "الأعمال الاجتماعية",
            "Œuvres sociales",
            "Social works")
        .item(
            "social-works-centres",
            "social-works/premises",
            "بنايات للجمعية تستعمل مراكز استقبال",
            "Bâtiments à exploiter comme centres d'accueil",
            "Buildings for the association to use as reception centres")
        .item(
            "social-works-grant",
            "social-works/grant",
            "رفع منحة الجمعية",
            "Augmenter la subvention de l'association",
            "A higher grant to the association")
        .item(
            "social-works-seat",
            "social-works/premises",
            "مقر يليق بالجمعية",
            "Un siège convenable pour l'association",
            "Suitable premises for the association");
  }

  private static Group organisation() {
    return Group.of(
        9,
        "regional-service",
        "working-conditions/organisation",
        "مصلحة جهوية لتتبع برامج الاقتصاد الاجتماعي في هيكلة جديدة",
        "Service régional de suivi des programmes d'économie sociale dans l'organigramme",
        "A regional service for social-economy programmes in a new organisation chart");
  }

  private static Group cooperativeOffice() {
    return Group.of(
            10,
            "office-staff",
            "cooperative-office-staff",
            "تحسين أوضاع العاملين بمكتب تنمية التعاون",
            "Améliorer la situation du personnel de l'Office de la coopération",
            "Better conditions for the staff of the cooperative office")
        .to(Parties.COOPERATIVE_OFFICE)
        .item(
            "office-examinations",
            "cooperative-office-staff/examinations",
            "تعجيل امتحانات الكفاءة",
            "Accélérer les examens d'aptitude professionnelle",
            "Hold the professional examinations sooner")
        .item(
            "office-incentives",
            "cooperative-office-staff/incentives",
            "حوافز أفضل ضمن تحويل المكتب إلى وكالة",
            "De meilleures incitations lors de la transformation de l'office en agence",
            "Better incentives as the office becomes an agency")
        .item(
            "office-climate",
            "cooperative-office-staff/climate",
            "أجواء العمل وكرامة العاملين",
            "Climat de travail et dignité du personnel",
            "Working climate and dignity of staff")
        .item(
            "office-seniority",
            "cooperative-office-staff/seniority",
            "تثمين خبرة قدماء الأطر",
            "Valoriser l'expérience des cadres anciens",
            "Value the experience of senior staff")
        .item(
            "office-delegations",
            "cooperative-office-staff/means",
            "إمكانيات مادية ولوجستيكية لكل المندوبيات",
            "Moyens matériels et logistiques pour toutes les délégations",
            "Material and logistic means for every regional delegation")
        .item(
            "office-arrears",
            "cooperative-office-staff/arrears",
            "تسريع أداء مستحقات التنقل",
            "Payer plus vite les frais de mission",
            "Pay travel claims sooner");
  }
}
