package io.github.hiwar.cost;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other versions of a record, for what compares and merges. */
final class Versions {
  private Versions() {}

  /** Every text says something more. */
  static BargainingRecord reworded(BargainingRecord record, String by) {
    return ShapeTransformer.transform(
        Shapes.record(),
        record,
        new ShapeEdit() {
          @Override
          public Object leaf(Place place, Object value) {
            return value instanceof LocalizedText text ? longer(text, by) : value;
          }
        });
  }

  private static LocalizedText longer(LocalizedText text, String by) {
    Map<String, String> texts = new LinkedHashMap<>(text.texts());
    texts.replaceAll((tag, said) -> said + by);
    return LocalizedText.of(texts);
  }

  /** Of the entities in lists, only every other one is left: the even or the odd ones. */
  static BargainingRecord halved(BargainingRecord record, int kept) {
    int[] position = new int[1];
    return ShapeTransformer.transform(
        Shapes.record(),
        record,
        new ShapeEdit() {
          @Override
          public @Nullable Object object(Place place, Object original, Object edited) {
            return original instanceof Entity && position[0]++ % 2 != kept ? null : edited;
          }
        });
  }

  /** The lists of demands and of journal entries run the other way. */
  static BargainingRecord reversed(BargainingRecord record) {
    return BargainingRecord.builder()
        .from(record)
        .demands(reversed(record.demands()))
        .transitions(reversed(record.transitions()))
        .build();
  }

  private static <T> java.util.List<T> reversed(java.util.List<T> list) {
    java.util.List<T> other = new java.util.ArrayList<>(list);
    java.util.Collections.reverse(other);
    return other;
  }

  /** The next process, whose demands carry those of this record on. */
  static BargainingRecord next(BargainingRecord record) {
    BargainingRecord.Builder next = BargainingRecord.builder().from(record).id("urn:example:next");
    for (int i = 0; i < record.demands().size(); i++) {
      next.addRelations(
          io.github.hiwar.source.Relation.builder()
              .id("carries-" + i)
              .kind(io.github.hiwar.source.RelationKind.CONTINUES)
              .subject(record.demands().get(i).ref())
              .object(
                  io.github.hiwar.value.Ref.to(
                      Entity.class, record.id() + "#" + record.demands().get(i).id()))
              .build());
    }
    return next.build();
  }
}
