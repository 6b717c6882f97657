package io.github.hiwar.validation;

/**
 * Which entries of the journal a rule looks at. What is in an entry is looked at as the entry is.
 */
public enum Entries {
  /**
   * Those that stand. What was taken back did not happen: an entry that another one retracts is no
   * fault of the record any more, whatever it says.
   */
  STANDING,
  /**
   * All that were written, those taken back too: for what a reader of the document meets all the
   * same, such as ids, references, odd characters and personal data.
   */
  WRITTEN
}
