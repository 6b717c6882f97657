package io.github.hiwar.examples.crafts;

import static io.github.hiwar.examples.crafts.Texts.text;

import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;

/** What was delivered or thanked for, and is asked for again. */
final class Links {
  static final List<Relation> ALL =
      List.of(
          link("allowances-lump-sum", RelationKind.CONTINUES, Answers.LUMP_SUM).build(),
          link("allowances-lump-sum", RelationKind.ADDS_TO, Achievements.LUMP_SUM).build(),
          link("directors-contracts", RelationKind.ADDS_TO, Achievements.CONTRACTS).build(),
          link("equipment-fleet", RelationKind.ADDS_TO, Achievements.FLEET).build(),
          inferred("equipment-it", Answers.SUPPLIES),
          inferred("training-trainers", Achievements.RECRUITMENT));

  private Links() {}

  // The text names both, and does not say that the one adds to the other.
  private static Relation inferred(String claim, Entity earlier) {
    return link(claim, RelationKind.ADDS_TO, earlier)
        .note(
            text(
                "ربط من واضع السجل؛ النص نفسه لا يصل بينهما",
                "Rapprochement fait par l’auteur du dossier\u202f; le texte ne le fait pas",
                "Linked by the author of this record; the text itself does not link them"))
        .build();
  }

  private static Relation.Builder link(String claim, RelationKind kind, Entity earlier) {
    return Relation.builder()
        .id(claim + "." + kind.code() + "." + earlier.id())
        .kind(kind)
        .subject(Ref.to(Entity.class, claim))
        .object(Ref.to(Entity.class, earlier.id()));
  }
}
