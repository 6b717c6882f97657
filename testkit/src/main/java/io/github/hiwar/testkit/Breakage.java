package io.github.hiwar.testkit;

import java.util.List;

/**
 * A way in which a line of a corpus can be broken.
 *
 * @param name its name, such as {@code line-truncated}
 * @param kind where it shows
 * @param code the one error that it causes: a code of a problem ({@code malformed-json}), or the id
 *     of a rule ({@code reference-unresolved})
 */
public record Breakage(String name, Kind kind, String code) {
  /** Where a broken line shows. */
  public enum Kind {
    /** The line cannot be read. */
    DOCUMENT,
    /** The record can be read and breaks a rule. */
    RULE,
    /** The record is good by itself, and its id is that of an earlier one. */
    CORPUS
  }

  /** {@return all breakages, in the order in which broken lines take turns} */
  public static List<Breakage> all() {
    return Breakages.ALL.stream().map(Breakages.Row::breakage).toList();
  }
}
