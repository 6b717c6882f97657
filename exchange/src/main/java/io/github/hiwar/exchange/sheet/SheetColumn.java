package io.github.hiwar.exchange.sheet;

import java.util.Locale;

/** What a column of a sheet of claims holds, in the order in which such sheets are written. */
public enum SheetColumn {
  /** The number or letter of the claim: {@code 1.10}. */
  NUMBER,
  /** What it is about. */
  THEME,
  /** What is asked. */
  CLAIM,
  /** What is offered instead, or promised. */
  PROPOSAL,
  /** What was answered. */
  ANSWER,
  /** Where the claim stands. */
  STATUS,
  /** Since when it stands there. */
  DATE,
  /** By when what was promised is due. */
  DEADLINE,
  /** The party whose answer it is. */
  PARTY,
  /** The id of the demand in the record; it keeps rows and demands together. */
  ID;

  /** {@return the name of the column in tables of words: {@code deadline}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its place in sheets that are written, which is its place here. */
  @SuppressWarnings("EnumOrdinal")
  int at() {
    return ordinal();
  }
}
