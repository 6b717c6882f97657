package io.github.hiwar.shape;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.value.Unicode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person should read instead of an id: the text of a demand, the title of an agreement, the
 * name of a person or else the label that stands for it.
 *
 * <pre>{@code
 * Names.of(mileage).in("fr");          // Relever l'indemnité kilométrique
 * Names.of(record, entry.by().get());  // the name of the party behind the reference
 * }</pre>
 */
public final class Names {
  private Names() {}

  /**
   * {@return the name of an entity, if it has one: journal entries, relations, positions,
   * statements and industrial action have none}
   *
   * @param entity an entity, in a record or not
   */
  public static Optional<LocalizedText> find(Entity entity) {
    return find(shape(entity), entity, true);
  }

  /**
   * {@return the name of an entity that holds nothing personal, if it has such a one: of a person,
   * the label that stands for the name}
   *
   * @param entity an entity, in a record or not
   */
  public static Optional<LocalizedText> impersonal(Entity entity) {
    return find(shape(entity), entity, false);
  }

  private static Shape<?> shape(Entity entity) {
    return entity instanceof BargainingRecord
        ? Shapes.record()
        : EntityList.holding(entity).map(list -> (Shape<?>) list.shape()).orElseThrow();
  }

  /**
   * {@return the name of an entity; its id where it has none}
   *
   * @param entity an entity, in a record or not
   */
  public static LocalizedText of(Entity entity) {
    return find(entity).orElseGet(() -> word(entity.id()));
  }

  /**
   * {@return the name of the entity behind a reference; the reference itself where the record has
   * no such entity}
   *
   * @param record the record
   * @param ref the reference
   */
  public static LocalizedText of(BargainingRecord record, Ref<?> ref) {
    Entity entity = record.entities().get(ref.toString());
    return entity == null ? word(ref.toString()) : of(entity);
  }

  private static <T> Optional<LocalizedText> find(Shape<T> shape, Object named, boolean personal) {
    @Nullable Object[] values = shape.values(shape.type().cast(named));
    for (int i = 0; i < values.length; i++) {
      Member<T> member = shape.members().get(i);
      boolean asked = member.isNaming() && (personal || !member.isPersonal());
      Object value = asked ? values[i] : null;
      if (value != null) {
        Object first = value instanceof List<?> list ? list.get(0) : value;
        Optional<LocalizedText> name = text(member, first, personal);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalizedText> text(Member<?> member, Object value, boolean personal) {
    return value instanceof LocalizedText text
        ? Optional.of(text)
        : member
            .shapeOf(value)
            .map(shape -> find(shape, value, personal))
            .orElseGet(() -> Optional.of(word(value.toString())));
  }

  // The same in every language. An id may be a character that nobody can see: no-break space.
  private static LocalizedText word(String text) {
    return LocalizedText.of("und", Unicode.isBlank(text) ? "–" : text);
  }
}
