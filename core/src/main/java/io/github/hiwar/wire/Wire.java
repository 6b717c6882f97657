package io.github.hiwar.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What Java's types do not say of a member of the wire format; read while Hiwar is compiled, and
 * gone afterwards. At run time a shape knows it.
 *
 * <p>What limits values is said here once: the checks of the objects, which the reader goes by,
 * their table for other readers and the schema are made of it. A rule says in a few words what has
 * to be so.
 */
public final class Wire {
  private Wire() {}

  /** Holds personal data, and so does what is below it. */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Personal {}

  /**
   * Tells people what the object is called, instead of an id. Of several the first with a value
   * does; of a list its first value.
   */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Name {}

  /** A string that is an id. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Id {}

  /** A string, or each of several, that is a BCP 47 language tag. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Language {}

  /** A whole number that counts from one. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Ordinal {}

  /** Has at least one of these members. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.SOURCE)
  public @interface AnyOf {
    /** {@return the names of the members} */
    String[] value();

    /** {@return what has to be there} */
    String rule();

    /** {@return the member that a message points at, empty for the object as a whole} */
    String at() default "";
  }

  /** A list of so many elements or more. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Size {
    /** {@return the least number of elements} */
    int value();

    /** {@return whether there may be none as well} */
    boolean orNone() default false;

    /** {@return what has to be there} */
    String rule();
  }

  /** A text, or a decimal as it is written, that a regular expression matches as a whole. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Matches {
    /** {@return the regular expression, which has to mean the same in every dialect} */
    String value();

    /** {@return a regular expression that is found nowhere in the value; empty for none} */
    String never() default "";

    /** {@return what the value looks like} */
    String rule();
  }

  /** Is only given beside another member. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Needs {
    /** {@return the name of the other member} */
    String value();

    /** {@return why it is needed} */
    String rule();
  }

  /** Is given if another member has a certain code, and only then. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface OnlyWith {
    /** {@return the name of the other member} */
    String value();

    /** {@return the code that it has} */
    String code();

    /** {@return what has to be so} */
    String rule();
  }

  /** Is never this code of its list. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Not {
    /** {@return the code} */
    String value();

    /** {@return why it has no place here} */
    String rule();
  }

  /** A list whose elements do not have this member. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Without {
    /** {@return the name of the member of the elements} */
    String value();

    /** {@return why they do not have it} */
    String rule();
  }

  /** A whole number that goes up to a greatest one. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Most {
    /** {@return the greatest number} */
    int value();

    /** {@return how far it goes} */
    String rule();
  }

  /**
   * Is no less than another member, or certainly no earlier, where both are given. What the rule
   * has as {@code {}} is the value of the other one.
   */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface NotBelow {
    /** {@return the name of the other member} */
    String value();

    /** {@return what has to be so} */
    String rule();
  }

  /** Is not the same as another member: no reference to the object itself, say. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Differs {
    /** {@return the name of the other member} */
    String value();

    /** {@return the member of the elements that differs, empty where they differ themselves} */
    String of() default "";

    /** {@return what has to be so} */
    String rule();
  }

  /** Is never given beside another member. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.SOURCE)
  public @interface Excludes {
    /** {@return the name of the other member} */
    String value();

    /** {@return why it is one of both} */
    String rule();
  }
}
