package io.github.hiwar.value;

/**
 * A value breaks a rule that can be checked on one object alone.
 *
 * <p>The message names the type, the member, the value and the rule: {@code Headcount.number is -3:
 * a headcount is zero or more}.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 80;

  /** The type that refuses. */
  private final String type;

  /** The member that holds the value. */
  private final String member;

  /** The value as text. */
  private final String value;

  /** The rule that it breaks. */
  private final String rule;

  /** Whether it breaks the rule by what it lacks. */
  private final boolean missing;

  /**
   * Describes one broken rule.
   *
   * @param type the type that refuses the value, for example {@code Meeting}
   * @param member the member that holds it, as in the wire format, or empty for the whole object
   * @param value the offending value
   * @param rule the rule, and where there is one the way out
   */
  public InvalidValueException(String type, String member, Object value, String rule) {
    super(place(type, member) + " is " + quote(value) + ": " + rule);
    this.type = type;
    this.member = member;
    this.value = value.toString();
    this.rule = rule;
    this.missing = false;
  }

  private InvalidValueException(String type, String member, boolean some, String rule) {
    super(
        place(type, member)
            + (member.isEmpty() ? " lacks something: " : some ? " has too few: " : " is missing: ")
            + rule);
    this.type = type;
    this.member = member;
    this.value = "";
    this.rule = rule;
    this.missing = true;
  }

  private static String place(String type, String member) {
    return member.isEmpty() ? type : type + "." + member;
  }

  /**
   * Refuses the value unless the rule holds.
   *
   * @param holds whether the rule is kept
   * @param type the type that the value is for, as a message names it
   * @param member the member that holds the value
   * @param value the value
   * @param rule the rule, in a few words
   */
  public static void require(boolean holds, String type, String member, Object value, String rule) {
    if (!holds) {
      throw new InvalidValueException(type, member, value, rule);
    }
  }

  /**
   * Refuses an object that lacks what it has to have.
   *
   * @param holds whether it has it
   * @param type the type of the object, as a message names it
   * @param member the member that is missing, or empty where one of several would do
   * @param rule what has to be there, in a few words
   */
  public static void requireGiven(boolean holds, String type, String member, String rule) {
    if (!holds) {
      throw new InvalidValueException(type, member, false, rule);
    }
  }

  /**
   * Refuses an object that has less in a list than it has to have. How many there are is no value
   * of the list.
   *
   * @param holds whether it has enough
   * @param type the type of the object, as a message names it
   * @param member the list
   * @param rule how many have to be there, in a few words
   */
  public static void requireEnough(boolean holds, String type, String member, String rule) {
    if (!holds) {
      throw new InvalidValueException(type, member, true, rule);
    }
  }

  /**
   * Refuses a text that is empty, or has white space and characters that cannot be seen alone, or
   * holds what no text can hold.
   *
   * @param type the type that the value is for, as a message names it
   * @param member the member that holds the value
   * @param value the value
   * @return the same text
   */
  public static String requireText(String type, String member, String value) {
    require(
        !Unicode.isBlank(value),
        type,
        member,
        value,
        "text must not be blank; leave the member out");
    Unicode.require(type, member, value);
    return value;
  }

  private static String quote(Object value) {
    if (value instanceof Number) {
      return value.toString();
    }
    String text = value.toString();
    return text.length() > LONGEST_QUOTE
        ? '"' + text.substring(0, LONGEST_QUOTE) + "…\""
        : '"' + text + '"';
  }

  /** {@return the type that refused the value, for example {@code Meeting}} */
  public String type() {
    return type;
  }

  /** {@return the member that held the value, or empty where the rule is about the whole object} */
  public String member() {
    return member;
  }

  /** {@return whether the rule is broken by what is missing, so that there is no value} */
  public boolean isMissing() {
    return missing;
  }

  /** {@return the offending value as text; empty where something is missing} */
  public String value() {
    return value;
  }

  /** {@return the rule that it breaks} */
  public String rule() {
    return rule;
  }
}
