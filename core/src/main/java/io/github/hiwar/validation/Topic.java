package io.github.hiwar.validation;

import io.github.hiwar.value.ClosedCode;

/** What a rule is about; the rules of a topic stand in one file. */
public enum Topic implements ClosedCode {
  /** Identity. */
  IDS,
  /** Links from one entity to another. */
  REFERENCES,
  /** What hangs below what. */
  TREES,
  /** The steps of the journal. */
  LIFECYCLE,
  /** Meetings, and what happens at them. */
  MEETINGS,
  /** Dates against each other, and against the day the record is looked at. */
  DATES,
  /** Amounts, schedules, scales, conditions. */
  TERMS,
  /** Votes. */
  BALLOTS,
  /** Agreements and who endorsed them. */
  AGREEMENTS,
  /** Demands and what became of them. */
  ANSWERS,
  /** Parties. */
  PARTIES,
  /** Where statements come from. */
  SOURCES,
  /** Wordings, scripts and languages. */
  TEXT,
  /** Codes, currencies, jurisdictions. */
  CODES,
  /** Personal data. */
  PRIVACY,
  /** The same thing twice. */
  DUPLICATES,
  /** What a published record needs. */
  PUBLICATION,
  /** What could not be checked, or not to its end. */
  LIMITS
}
