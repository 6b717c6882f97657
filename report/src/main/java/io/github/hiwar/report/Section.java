package io.github.hiwar.report;

import java.util.Locale;

/**
 * A section of the report about a record, in the order in which people ask; {@link
 * HtmlReport#sections} chooses some. One of which the record says nothing does not appear.
 */
public enum Section {
  /** What was agreed: who signed and who did not, the clauses as a tree, and the votes on it. */
  AGREEMENTS,
  /** How many demands were raised, answered and fulfilled, by status and by category. */
  FIGURES,
  /** The tree of demands, each with its status, and a filter where the page's script may run. */
  DEMANDS,
  /** What was promised or delivered, step by step, and answers that depend on conditions. */
  MEASURES,
  /** What was asked and offered over the rounds, bid beside bid. */
  OFFERS,
  /** The parties and their people. */
  PARTIES,
  /** Who met whom, and who was not there. */
  MEETINGS,
  /** Industrial action, and votes on it. */
  ACTION,
  /** The dates, drawn and listed; an imprecise one is a range. */
  TIMELINE,
  /** What the parties tell differently, of status and of fact, each account with its sources. */
  DISPUTES,
  /** What is late, what waits for an answer, and what the next meeting should take up. */
  OPEN,
  /** What else the record holds: positions, remarks, relations, and the journal entry by entry. */
  RECORD,
  /** The documents, which the other sections cite by number; without it they cite by title. */
  SOURCES;

  /** The end of the id of its heading: {@code hiwar-demands}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
