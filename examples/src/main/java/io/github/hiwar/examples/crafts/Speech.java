package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Thanks, praise, an invitation and slogans: said at the meeting, and no facts. */
final class Speech {
  static final List<Remark> ALL =
      List.of(
          remark(
                  "welcome",
                  RemarkKind.OPINION,
                  text(
                      "سعيد بهذه الجولة الثانية",
                      "Se réjouit de la tenue du deuxième tour",
                      "Is pleased to hold the second round"),
                  Sources.host("p/2"))
              .build(),
          remark(
                  "directives",
                  RemarkKind.OPINION,
                  text(
                      "تذكير بأن هذه اللقاءات تنفيذ للتوجيهات الملكية السامية",
                      "Rappelle que ces réunions mettent en œuvre les directives royales",
                      "Recalls that these meetings carry out the royal directives"),
                  Sources.host("p/2"))
              .build(),
          remark(
                  "within-means",
                  RemarkKind.OPINION,
                  text(
                      "إنجازات في حدود الإمكانيات المتاحة",
                      "Réalisations dans la limite des moyens disponibles",
                      "Achieved within the means available"),
                  Sources.host("achievements"))
              .addAllAbout(Achievements.ALL.stream().map(Measure::ref).toList())
              .build(),
          remark(
                  "invitation",
                  RemarkKind.INVITATION,
                  text(
                      "دعوة إلى الانخراط في ورش إصلاح التكوين المهني ومواكبته",
                      "Invite le bureau à s’engager dans la réforme de la formation professionnelle"
                          + " et à l’accompagner",
                      "Invites the bureau to join and support the reform of vocational training"),
                  Sources.host("p/3"))
              .addAbout(Parties.BUREAU.ref())
              .addCategories(Classification.of(DemandCategory.of("training")))
              .build(),
          remark(
                  "thanks",
                  RemarkKind.THANKS,
                  text(
                      "شكر على الاهتمام والاستجابة",
                      "Remercie de l’intérêt et des réponses",
                      "Thanks for the interest and the answers"),
                  Sources.union("p/4"))
              .addSpeakers(Parties.CONFEDERATION.ref())
              .build(),
          remark(
                  "lump-sum-within-means",
                  RemarkKind.OPINION,
                  text(
                      "زيادة في حدود الإمكانيات المتاحة",
                      "Hausse dans la limite des moyens disponibles",
                      "Raised within the means available"),
                  Sources.union(Answers.place(1)))
              .addAbout(Answers.LUMP_SUM.ref(), Achievements.LUMP_SUM.ref())
              .build(),
          remark(
                  "support",
                  RemarkKind.OPINION,
                  text(
                      "دعم كامل للأعمال الاجتماعية",
                      "Soutient pleinement les œuvres sociales",
                      "Fully supports social works"),
                  Sources.host("reply"))
              .addCategories(Classification.of(DemandCategory.of("social-works")))
              .build(),
          remark(
                  "praise",
                  RemarkKind.PRAISE,
                  text(
                      "تنويه بمستوى الحوار",
                      "Salue la qualité du dialogue",
                      "Praises the level of the dialogue"),
                  Sources.union("p/6"))
              .build(),
          remark(
                  "foundations",
                  RemarkKind.SLOGAN,
                  text(
                      "بناء أسس متينة للحوار الاجتماعي مع الإدارة",
                      "Bâtir des bases solides pour le dialogue social avec l’administration",
                      "To build firm foundations for social dialogue with the administration"),
                  Sources.union("p/6"))
              .build(),
          remark(
                  "hope",
                  RemarkKind.OPINION,
                  text(
                      "أمل في الدفاع عن مصالح الموظفين بحوار بناء يلبي انتظارات الجميع",
                      "Espère défendre les agents par un dialogue constructif qui réponde aux"
                          + " attentes de tous",
                      "Hopes to defend staff through constructive dialogue that meets everybody’s"
                          + " expectations"),
                  Sources.union("p/7"))
              .build(),
          remark(
                  "hand-in-hand",
                  RemarkKind.SLOGAN,
                  text("اليد في اليد", "La main dans la main", "Hand in hand"),
                  Sources.union("p/8"))
              .build(),
          remark(
                  "long-live",
                  RemarkKind.SLOGAN,
                  text(
                      "عاش الاتحاد المغربي للشغل",
                      "Vive l’Union marocaine du travail",
                      "Long live the Moroccan Workers’ Union"),
                  Sources.union("p/9"))
              .build());

  private Speech() {}

  private static Remark.Builder remark(
      String id, RemarkKind kind, LocalizedText text, Citation citation) {
    List<Ref<? extends Actor>> speakers = citation.statedBy();
    return Remark.builder()
        .id("remark-" + id)
        .kind(kind)
        .addAllSpeakers(speakers)
        .text(text)
        .addAbout(Ref.to(Entity.class, Round.SECOND.id()))
        .addCitations(citation);
  }
}
