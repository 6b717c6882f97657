package io.github.hiwar.json;

import io.github.hiwar.validation.NearMiss;
import java.util.List;

/** What an unknown name was probably meant to be; empty where there is nothing to suggest. */
final class Meant {
  private Meant() {}

  /** The member of an object; names with a prefix are somebody's own, and meant as they are. */
  static String member(String name, List<String> members) {
    return name.startsWith("x-") || name.indexOf(':') >= 0
        ? ""
        : NearMiss.of(name, members).orElse("");
  }
}
