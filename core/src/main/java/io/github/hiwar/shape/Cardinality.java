package io.github.hiwar.shape;

/** How many values a member has. */
public enum Cardinality {
  /** Exactly one. */
  ONE,
  /** One or none; absent from the wire format if none. */
  OPTIONAL,
  /** Any number in order; absent from the wire format if none. */
  MANY,
  /** Any number by name, in order; absent from the wire format if none. */
  KEYED
}
