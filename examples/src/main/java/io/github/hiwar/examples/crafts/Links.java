package io.github.hiwar.examples.crafts;

import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;

/** What was delivered or thanked for, and is asked for again. */
final class Links {
  static final List<Relation> ALL =
      List.of(
          link("allowances-lump-sum", RelationKind.CONTINUES, Answers.LUMP_SUM),
          link("allowances-lump-sum", RelationKind.ADDS_TO, Achievements.LUMP_SUM),
          link("directors-contracts", RelationKind.ADDS_TO, Achievements.CONTRACTS),
          link("equipment-fleet", RelationKind.ADDS_TO, Achievements.FLEET),
          link("equipment-it", RelationKind.ADDS_TO, Answers.SUPPLIES),
          link("training-trainers", RelationKind.ADDS_TO, Achievements.RECRUITMENT));

  private Links() {}

  private static Relation link(String claim, RelationKind kind, Entity earlier) {
    return Relation.builder()
        .id(claim + "." + kind.code() + "." + earlier.id())
        .kind(kind)
        .subject(Ref.to(Entity.class, claim))
        .object(Ref.to(Entity.class, earlier.id()))
        .build();
  }
}
