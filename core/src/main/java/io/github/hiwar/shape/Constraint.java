package io.github.hiwar.shape;

import java.util.List;

/**
 * What the members of an object have to be beyond their forms, as far as a schema can say it too.
 * The objects check themselves by the same; what compares two values, or an object with itself, is
 * checked by the objects alone.
 */
public sealed interface Constraint {
  /** {@return what has to be so, in a few words of English} */
  String rule();

  /**
   * At least one of some members has a value.
   *
   * @param members the names of the members
   * @param rule what has to be there
   */
  record AnyOf(List<String> members, String rule) implements Constraint {}

  /**
   * A list has so many elements or more.
   *
   * @param member the name of the member
   * @param least the least number of elements
   * @param orNone whether there may be none as well
   * @param rule what has to be there
   */
  record Size(String member, int least, boolean orNone, String rule) implements Constraint {}

  /**
   * A text, or a decimal as it is written, is matched as a whole by a regular expression.
   *
   * @param member the name of the member
   * @param pattern the regular expression, without {@code ^} and {@code $}
   * @param never a regular expression that is found nowhere in it; empty for none
   * @param rule what the value looks like
   */
  record Matches(String member, String pattern, String never, String rule) implements Constraint {}

  /**
   * A member has a value only where another one has.
   *
   * @param member the name of the member
   * @param other the name of the other member
   * @param rule why it is needed
   */
  record Needs(String member, String other, String rule) implements Constraint {}

  /**
   * A member has a value if another one has a certain code, and only then.
   *
   * @param member the name of the member
   * @param other the name of the other member
   * @param code the code that it has
   * @param rule what has to be so
   */
  record OnlyWith(String member, String other, String code, String rule) implements Constraint {}

  /**
   * A member never has one code of its list.
   *
   * @param member the name of the member
   * @param code the code
   * @param rule why it has no place here
   */
  record Not(String member, String code, String rule) implements Constraint {}

  /**
   * The elements of a list do not have one of their members.
   *
   * @param member the name of the list
   * @param inner the name of the member of its elements
   * @param rule why they do not have it
   */
  record Without(String member, String inner, String rule) implements Constraint {}

  /**
   * A whole number goes up to a greatest one.
   *
   * @param member the name of the member
   * @param most the greatest number
   * @param rule how far it goes
   */
  record Most(String member, int most, String rule) implements Constraint {}

  /**
   * A member is never given beside another one.
   *
   * @param member the name of the member
   * @param other the name of the other member
   * @param rule why it is one of both
   */
  record Excludes(String member, String other, String rule) implements Constraint {}
}
