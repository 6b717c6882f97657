package io.github.hiwar.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The members of an object that this version does not know, in order.
 *
 * <p>They survive reading, editing and writing, at every level. This class is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Optional<WageBoard> board = demand.extensions().get(WAGE_BOARD); // see OwnMember
 * }</pre>
 */
public final class Extensions {
  private static final Extensions NONE = new Extensions(Map.of());

  private final Map<String, JsonValue> members;

  private Extensions(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** {@return no unknown members} */
  public static Extensions none() {
    return NONE;
  }

  /**
   * {@return the given members, in the order of the map}
   *
   * @param members the members by name, in order
   */
  public static Extensions of(Map<String, JsonValue> members) {
    if (members.isEmpty()) {
      return NONE;
    }
    return new Extensions(Members.copyOf(members, "Extensions", ""));
  }

  /** {@return the members, in order} */
  public Map<String, JsonValue> members() {
    return members;
  }

  /**
   * {@return the value of a member of one's own, empty if there is no such member}
   *
   * @param <T> the type of the value
   * @param member the member
   * @throws InvalidValueException if what stands there is no such value
   */
  public <T> Optional<T> get(OwnMember<T> member) {
    return Optional.ofNullable(members.get(member.name())).map(member::read);
  }

  /**
   * {@return the members with a value of one's own, in the place of the one before or at the end}
   *
   * @param <T> the type of the value
   * @param member the member
   * @param value its value
   */
  public <T> Extensions with(OwnMember<T> member, T value) {
    Map<String, JsonValue> changed = new LinkedHashMap<>(members);
    changed.put(member.name(), member.write(value));
    return of(changed);
  }

  /**
   * {@return the members but for one of one's own}
   *
   * @param member the member
   */
  public Extensions without(OwnMember<?> member) {
    Map<String, JsonValue> changed = new LinkedHashMap<>(members);
    changed.remove(member.name());
    return of(changed);
  }

  /** {@return whether there are none} */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return members.toString();
  }
}
