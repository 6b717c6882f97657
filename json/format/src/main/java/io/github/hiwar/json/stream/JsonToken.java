package io.github.hiwar.json.stream;

/** A token of a JSON text (RFC 8259). */
public enum JsonToken {
  /** The start of an object. */
  START_OBJECT,
  /** The end of an object. */
  END_OBJECT,
  /** The start of a list. */
  START_ARRAY,
  /** The end of a list. */
  END_ARRAY,
  /** The name of a member. */
  NAME,
  /**
   * The very name that was expected ({@link JsonSource#next(MemberName)}): nobody need ask for it.
   */
  EXPECTED,
  /** A string. */
  TEXT,
  /** A number. */
  NUMBER,
  /** The value true. */
  TRUE,
  /** The value false. */
  FALSE,
  /** The value null. */
  NULL,
  /** The end of the text. */
  END
}
