package io.github.hiwar.value;

import java.util.Map;

/**
 * The members of an object that this version does not know, in order.
 *
 * <p>They survive reading, editing and writing, at every level. This class is immutable and
 * thread-safe.
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
