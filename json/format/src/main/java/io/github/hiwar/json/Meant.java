package io.github.hiwar.json;

import io.github.hiwar.validation.NearMiss;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an unknown name was probably meant to be, empty where there is nothing to suggest; and which
 * known ones are worth listing beside it.
 */
final class Meant {
  /** The most codes that a message lists. */
  static final int MOST = 16;

  private Meant() {}

  /** The member of an object; names with a prefix are somebody's own, and meant as they are. */
  static String member(String name, List<String> members) {
    return name.startsWith("x-") || name.indexOf(':') >= 0
        ? ""
        : NearMiss.of(name, members).orElse("");
  }

  /** The code of a list, which may have been given without what stands before its slash. */
  static String code(String code, Collection<String> known) {
    return NearMiss.of(code, known)
        .orElseGet(
            () -> {
              List<String> bare = endingIn(code, known);
              if (bare.isEmpty() && code.indexOf('/') < 0) {
                List<String> ends = known.stream().map(Meant::end).distinct().toList();
                bare = NearMiss.of(code, ends).map(end -> endingIn(end, known)).orElse(bare);
              }
              return bare.size() == 1 ? bare.get(0) : "";
            });
  }

  /**
   * The codes to list: those that the code could be short for, or else those with the same
   * beginning, or else all; of a long list the beginnings, or as many as can be read.
   */
  static String known(String code, Collection<String> known) {
    List<String> listed = endingIn(code, known);
    if (listed.size() < 2) {
      String beginning = beginning(code);
      listed =
          known.stream()
              .filter(one -> !beginning.isEmpty() && one.startsWith(beginning))
              .collect(Collectors.toList());
    }
    if (listed.isEmpty()) {
      listed = List.copyOf(known);
    }
    if (listed.size() > MOST) {
      listed =
          listed.stream()
              .map(one -> one.indexOf('/') < 0 ? one : beginning(one) + '…')
              .distinct()
              .toList();
    }
    return listed.size() > MOST
        ? String.join(", ", listed.subList(0, MOST)) + ", …"
        : String.join(", ", listed);
  }

  private static List<String> endingIn(String end, Collection<String> known) {
    return known.stream()
        .filter(one -> one.indexOf('/') >= 0 && end(one).equalsIgnoreCase(end))
        .toList();
  }

  private static String beginning(String code) {
    return code.substring(0, code.indexOf('/') + 1);
  }

  private static String end(String code) {
    return code.substring(code.lastIndexOf('/') + 1);
  }
}
