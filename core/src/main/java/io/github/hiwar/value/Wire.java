package io.github.hiwar.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What Java's types do not say of a member of the wire format; read while Hiwar is compiled, and
 * gone afterwards. At run time a shape knows it.
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
}
