package io.github.hiwar.value;

/** Why a member of an entity has no value: four things that one empty field would confuse. */
public enum Absence implements ClosedCode {
  /** Nobody who wrote the record knows it. */
  UNKNOWN,
  /** It is known and deliberately not given. */
  WITHHELD,
  /** The sources do not say. */
  NOT_STATED,
  /** The copy that was read breaks off there, or cannot be read. */
  CUT_OFF,
  /** The source gives it, and it was not taken over into the record. */
  NOT_COPIED,
  /** The question does not arise for this entity. */
  NOT_APPLICABLE
}
