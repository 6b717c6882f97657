package io.github.hiwar.json;

/** How a reader takes what it does not know. */
public enum ReadMode {
  /** Unknown members, unknown codes of open lists and newer versions are errors. */
  STRICT,
  /** They are kept, with a notice. */
  DEFAULT,
  /**
   * Besides, a value that cannot be read is kept as it is, with a warning, where the member is not
   * required: nothing is lost, and the rest of the document can be used.
   */
  LENIENT
}
