package io.github.hiwar.testkit;

import java.util.Arrays;
import java.util.List;

/** In which languages the texts of a record stand, the original first. */
enum Languages {
  AR("ar"),
  AR_FR("ar,fr"),
  AR_EN("ar,en"),
  AR_FR_EN("ar,fr,en"),
  FR("fr"),
  FR_AR("fr,ar"),
  FR_EN("fr,en"),
  EN("en"),
  EN_FR("en,fr");

  private final String tags;

  Languages(String tags) {
    this.tags = tags;
  }

  static Languages of(String tags) {
    return Arrays.stream(values())
        .filter(one -> one.tags.equals(tags))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such languages: " + tags));
  }

  /** The original language alone. */
  Languages original() {
    return of(tags().get(0));
  }

  List<String> tags() {
    return List.of(tags.split(",", -1));
  }
}
