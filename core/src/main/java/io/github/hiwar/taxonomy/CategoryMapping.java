package io.github.hiwar.taxonomy;

import io.github.hiwar.value.ClosedCode;

/**
 * Where a category stands in another classification, and how well it fits: an indication, not an
 * official concordance.
 *
 * @param theme the name of the theme there
 * @param match how well it fits
 */
public record CategoryMapping(String theme, Match match) {
  /** The classifications that categories are mapped to. */
  public enum Scheme implements ClosedCode {
    /** The macro topics of the WageIndicator collective agreements database. */
    WAGEINDICATOR,
    /** The themes of the French open data on company agreements. */
    ACCO
  }

  /** How well a theme fits a category. */
  public enum Match implements ClosedCode {
    /** They mean the same. */
    EXACT,
    /** They mean nearly the same. */
    CLOSE,
    /** The theme is wider. */
    BROAD
  }
}
