package io.github.hiwar.shape;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of the record that holds entities of one kind.
 *
 * <p>All of them together are the register of what a record can hold: what is found, resolved, put,
 * renamed, removed, checked and tabled goes by it. It is derived from the shape of the record.
 *
 * @param <E> the type of the entities
 * @param member the member of the record
 * @param shape the shape of the entities
 * @param position the position of the member in the shape of the record
 */
public record EntityList<E extends Entity>(
    Member<BargainingRecord> member, Shape<E> shape, int position) {
  private static final List<EntityList<?>> ALL = find();

  private static List<EntityList<?>> find() {
    List<EntityList<?>> lists = new ArrayList<>();
    List<Member<BargainingRecord>> members = Shapes.record().members();
    for (int i = 0; i < members.size(); i++) {
      Member<BargainingRecord> member = members.get(i);
      if (member.holdsEntities()) {
        lists.add(of(member, Form.shapes(member.form()).get(0), i));
      }
    }
    return List.copyOf(lists);
  }

  @SuppressWarnings("unchecked") // The shape of a member that holds entities is one of entities.
  private static EntityList<?> of(Member<BargainingRecord> member, Shape<?> shape, int position) {
    return new EntityList<>(member, (Shape<Entity>) shape, position);
  }

  /** {@return the lists of the record, in its order} */
  public static List<EntityList<?>> all() {
    return ALL;
  }

  /**
   * {@return the list that entities of the kind stand in, empty for the record itself}
   *
   * @param entity an entity, in a record or not
   */
  public static Optional<EntityList<?>> holding(Entity entity) {
    for (EntityList<?> list : ALL) {
      if (list.shape.type().isInstance(entity)) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the entities of the kind that a record has}
   *
   * @param record the record
   */
  @SuppressWarnings("unchecked") // A list holds what its form says.
  public List<E> in(BargainingRecord record) {
    return member.get(record) instanceof List<?> entities ? (List<E>) entities : List.of();
  }

  /** {@return the name of the member: {@code demands}} */
  public String name() {
    return member.name();
  }
}
