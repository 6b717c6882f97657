package io.github.hiwar.examples.crafts;

import io.github.hiwar.value.LocalizedText;

/** Texts in the three languages of the record; the source is in Arabic, so Arabic comes first. */
final class Texts {
  private Texts() {}

  static LocalizedText text(String ar, String fr, String en) {
    return LocalizedText.of("ar", ar).and("fr", fr).and("en", en);
  }
}
