package io.github.hiwar.fuzz.law;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What must hold for anything that anybody sends. */
public interface Law {
  /** {@return how it is called on the command line} */
  default String name() {
    String type = getClass().getSimpleName();
    return type.substring(0, type.length() - "Law".length()).toLowerCase(Locale.ROOT);
  }

  /** {@return what it is tried on} */
  default Diet diet() {
    return Diet.DOCUMENTS;
  }

  /**
   * Tries it.
   *
   * @param given what it is tried on
   * @throws BrokenLaw if it does not hold; any other exception is a finding too
   * @throws IOException if a file cannot be written, which is none
   */
  void check(Case given) throws IOException;

  /** {@return what a search begins with, for a law that is tried on files of its own kind} */
  default List<byte[]> seeds() {
    return List.of();
  }

  /** What a law is tried on. */
  enum Diet {
    /** Well-formed documents that are edited as trees. */
    DOCUMENTS,
    /** Three versions of one. */
    VERSIONS,
    /** Documents that are changed byte by byte. */
    BYTES,
    /** A text for a parser of values. */
    TEXT,
    /** Files of its own kind, of which it has some to begin with. */
    OWN
  }
}
