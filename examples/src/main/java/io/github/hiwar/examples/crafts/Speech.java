package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Thanks, praise and slogans: said at the meeting, and no facts. */
final class Speech {
  static final List<Remark> ALL =
      List.of(
          remark(
              "welcome",
              RemarkKind.OPINION,
              text("ترحيب بالجولة الثانية", "Bienvenue au deuxième tour", "Welcome to the round"),
              Sources.host("p/2")),
          remark(
              "thanks",
              RemarkKind.THANKS,
              text("شكر على الاستجابة", "Merci des réponses données", "Thanks for the answers"),
              Sources.union("p/4")),
          remark(
              "support",
              RemarkKind.OPINION,
              text(
                  "دعم للأعمال الاجتماعية",
                  "Soutien aux œuvres sociales",
                  "Support of social works"),
              Sources.host("reply")),
          remark(
              "praise",
              RemarkKind.PRAISE,
              text(
                  "تنويه بمستوى الحوار",
                  "Éloge de la qualité du dialogue",
                  "Praise of the dialogue"),
              Sources.union("p/6")),
          remark(
              "foundations",
              RemarkKind.SLOGAN,
              text("أسس متينة للحوار", "Des bases solides pour le dialogue", "Firm foundations"),
              Sources.union("p/6")),
          remark(
              "hand-in-hand",
              RemarkKind.SLOGAN,
              text("العمل يداً في يد", "La main dans la main", "Hand in hand"),
              Sources.union("p/8")),
          remark(
              "long-live",
              RemarkKind.SLOGAN,
              text("تحية للاتحاد", "Hommage à la confédération", "A cheer for the confederation"),
              Sources.union("p/9")));

  private Speech() {}

  private static Remark remark(String id, RemarkKind kind, LocalizedText text, Citation citation) {
    List<Ref<? extends Actor>> speakers = citation.statedBy();
    return Remark.builder()
        .id("remark-" + id)
        .kind(kind)
        .addAllSpeakers(speakers)
        .text(text)
        .addAbout(Ref.to(Entity.class, Round.SECOND.id()))
        .addCitations(citation)
        .build();
  }
}
