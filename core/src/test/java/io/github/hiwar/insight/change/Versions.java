package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Versions of one record: each member is kept, dropped, or mixed with that of another record. */
final class Versions {
  private Versions() {}

  /** A record and two versions of it that were changed side by side. */
  record Triple(BargainingRecord base, BargainingRecord ours, BargainingRecord theirs) {}

  static Arbitrary<Triple> triples() {
    return Combinators.combine(
            ShapeArbitraries.records(), ShapeArbitraries.records(), Arbitraries.longs())
        .as(
            (base, other, seed) -> {
              Random random = new Random(seed);
              return new Triple(base, mixed(base, other, random), mixed(base, other, random));
            });
  }

  private static BargainingRecord mixed(
      BargainingRecord base, BargainingRecord other, Random random) {
    Object builder = Shapes.record().newBuilder();
    for (Member<BargainingRecord> member : Shapes.record().members()) {
      Object value = mixed(member, member.get(base), member.get(other), random);
      if (value != null) {
        member.set(builder, value);
      }
    }
    Shapes.record()
        .setExtensions(builder, random.nextInt(4) == 0 ? other.extensions() : base.extensions());
    return Shapes.record().build(builder);
  }

  private static @Nullable Object mixed(
      Member<?> member, @Nullable Object own, @Nullable Object other, Random random) {
    if (member.name().equals("id") || random.nextInt(3) > 0) {
      return own;
    }
    if (member.cardinality() == Cardinality.MANY) {
      List<Object> elements = new ArrayList<>();
      List<?> from = random.nextBoolean() || other == null ? List.of() : (List<?>) other;
      if (own instanceof List<?> list) {
        list.stream().filter(element -> random.nextInt(4) > 0).forEach(elements::add);
      }
      elements.addAll(from);
      if (random.nextInt(4) == 0) {
        Collections.shuffle(elements, random);
      }
      return elements;
    }
    return member.cardinality() == Cardinality.ONE && other == null ? own : other;
  }
}
