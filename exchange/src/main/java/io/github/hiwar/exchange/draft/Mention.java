package io.github.hiwar.exchange.draft;

import java.util.Optional;

/**
 * Something that a passage names by a figure: a date, an amount, a percentage, an article.
 *
 * @param kind what it is
 * @param start where it begins in the text of the passage
 * @param end where it ends
 * @param value what it says, in the form that the record has: a date in EDTF, {@code 500 MAD}, the
 *     number of a percentage or of an article; empty where it cannot be said for sure, as of a day
 *     without a year, a Hijri date, or {@code 1,500} in a French text
 */
public record Mention(Kind kind, int start, int end, Optional<String> value) {
  /** What passages name. */
  public enum Kind {
    /** A date of the Gregorian calendar: a day, a month or a year. */
    DATE,
    /** A date of the Islamic calendar, which is kept as it is said and never converted. */
    HIJRI_DATE,
    /** An amount of money. */
    AMOUNT,
    /** A percentage. */
    PERCENTAGE,
    /** An article of a law or of an agreement. */
    ARTICLE
  }

  /**
   * {@return its words}
   *
   * @param passage the text of the passage
   * @throws IndexOutOfBoundsException if it is another passage, which is shorter
   */
  public String in(String passage) {
    return passage.substring(start, end);
  }
}
