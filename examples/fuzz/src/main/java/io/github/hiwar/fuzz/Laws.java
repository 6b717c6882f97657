package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.law.AllLaws;
import io.github.hiwar.fuzz.law.Law;
import java.util.List;

/** Laws by their names. */
final class Laws {
  private Laws() {}

  /** {@return the laws of those names, all where none is named} */
  static List<Law> named(List<String> names) {
    List<Law> named = AllLaws.ALL.stream().filter(law -> names.contains(law.name())).toList();
    if (named.size() < names.size()) {
      throw new IllegalArgumentException(
          "laws are " + AllLaws.ALL.stream().map(Law::name).toList() + ", not " + names);
    }
    return names.isEmpty() ? AllLaws.ALL : named;
  }
}
