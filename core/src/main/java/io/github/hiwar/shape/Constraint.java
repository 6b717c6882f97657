package io.github.hiwar.shape;

import io.github.hiwar.value.InvalidValueException;
import java.util.List;

/**
 * What the members of an object have to be beyond their forms. The objects check themselves by the
 * same, in this order; a schema says the most of it, too.
 *
 * @param kind what is asked
 * @param members the members that it is asked of, those first that a message is about; {@code
 *     list/member} is that member of each element of a list
 * @param value what it is asked with: a number, a pattern, a code; empty where nothing
 * @param at the member that a message points at, empty for the object as a whole
 * @param rule what has to be so, in a few words of English; what stands for a value in it is {@code
 *     {}}
 */
public record Constraint(Kind kind, List<String> members, String value, String at, String rule) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param kind what is asked
   * @param members the members that it is asked of
   * @param value what it is asked with
   * @param at the member that a message points at
   * @param rule what has to be so
   * @throws InvalidValueException if there are no members
   */
  public Constraint {
    members = List.copyOf(members);
    InvalidValueException.requireEnough(
        !members.isEmpty(), "Constraint", "members", "it is asked of one member or more");
  }

  /** {@return the name of the member that it is asked of, the first of several} */
  public String member() {
    return members.get(0);
  }

  /** {@return the name of the other member that it is asked with} */
  public String other() {
    return members.get(members.size() - 1);
  }

  /** What can be asked. */
  public enum Kind {
    /** At least one of the members has a value. */
    ANY_OF,
    /** A list has as many elements as the value says, or more. */
    SIZE,
    /** A list has as many elements as the value says, or more, or none. */
    SIZE_OR_NONE,
    /** A whole number goes up to the value. */
    MOST,
    /**
     * A text, or a decimal as it is written, is matched as a whole by a regular expression, which
     * has neither {@code ^} nor {@code $}.
     */
    MATCHES,
    /** A regular expression is found nowhere in a text. */
    NEVER,
    /** The first has a value only where the second has. */
    NEEDS,
    /** The first has a value if the second has a certain code, and only then. */
    ONLY_WITH,
    /** The two are never given beside each other. */
    EXCLUDES,
    /** A member is never a certain code of its list. */
    NOT,
    /** The elements of a list do not have one of their members. */
    WITHOUT,
    /** The two are not the same text, id or code. */
    DIFFERS,
    /** The first is no less than the second, or certainly no earlier, where both have a value. */
    NOT_BELOW
  }
}
