package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Where;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Extensible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a lenient reader kept under the name of a member that is known: of a document of this
 * version it would not be read again from a table.
 */
final class NotUnderstood {
  private final List<String> pointers = new ArrayList<>();

  private NotUnderstood() {}

  /** The first of it in a record; rows of a newer version are read as leniently as they came. */
  static Optional<Finding> in(BargainingRecord record) {
    if (record.extensions().members().containsKey(RecordTree.VERSION)) {
      return Optional.empty();
    }
    NotUnderstood found = new NotUnderstood();
    found.look(Shapes.record(), record, "");
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) ->
            place.member().shapeOf(value).ifPresent(s -> found.look(s, value, place.pointer())));
    return found.pointers.stream().findFirst().map(NotUnderstood::finding);
  }

  private void look(Shape<?> shape, Object object, String pointer) {
    if (object instanceof Extensible extensible) {
      extensible.extensions().members().keySet().stream()
          .filter(name -> shape.member(name).isPresent())
          .forEach(name -> pointers.add(pointer + "/" + name));
    }
  }

  private static Finding finding(String pointer) {
    return TableKinds.found(new Where("", 0, 0, "", pointer, ""), "not-understood", pointer);
  }
}
