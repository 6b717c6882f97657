package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.terms.Effect;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Ref;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The figures of terms by whose effect something becomes less, and those of their steps. */
final class Lessening {
  private static final Set<Effect> LESS =
      Set.of(Effect.REDUCE, Effect.ABOLISH, Effect.RESTRICT, Effect.SUSPEND, Effect.EXEMPT);

  private final Set<Quantity> figures = Collections.newSetFromMap(new IdentityHashMap<>());

  private Lessening() {}

  static Set<Quantity> of(BargainingRecord record, EntityTable table) {
    Lessening found = new Lessening();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Terms terms && terms.effect().filter(LESS::contains).isPresent()) {
            found.terms(terms, table);
          }
        });
    return found.figures;
  }

  private void terms(Terms terms, EntityTable table) {
    ShapeTransformer.walk(Shapes.of(Terms.class), terms, (place, value) -> add(value));
    for (Ref<Instalment> ref : terms.schedule()) {
      EntityTable.Known known = table.get(ref.toString());
      if (known != null && known.entity instanceof Instalment step) {
        ShapeTransformer.walk(Shapes.of(Instalment.class), step, (place, value) -> add(value));
      }
    }
  }

  private void add(Object value) {
    if (value instanceof Quantity figure) {
      figures.add(figure);
    }
  }
}
