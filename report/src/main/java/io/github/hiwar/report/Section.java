package io.github.hiwar.report;

import java.util.Locale;

/** A section of the report about a record; {@link HtmlReport#sections} chooses some. */
public enum Section {
  /** How many demands were raised, answered and fulfilled, by status and by category. */
  FIGURES,
  /** The parties and their people. */
  PARTIES,
  /** The tree of demands, each with its status, and a filter where the page's script may run. */
  DEMANDS,
  /** What was promised or delivered, with conditions, and answers that depend on conditions. */
  MEASURES,
  /** What the parties tell differently, each account with its sources. */
  DISPUTES,
  /** What is late, what waits for an answer, and what the next meeting should take up. */
  OPEN,
  /** The dates, drawn and listed; an imprecise one is a range. */
  TIMELINE,
  /**
   * What else the record holds, member by member with its sources: meetings, agreements and their
   * clauses, votes, action, positions, statements, relations, remarks.
   */
  RECORD,
  /** The documents, which the other sections cite by number; without it they cite by title. */
  SOURCES;

  /** The end of the id of its heading: {@code hiwar-demands}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
