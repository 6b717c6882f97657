package io.github.hiwar.spark;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the job. */
final class Texts {
  private Texts() {}

  /** In a language; in English if it is none of the three. */
  static ResourceBundle in(Locale locale) {
    return ResourceBundle.getBundle(
        "io.github.hiwar.spark.texts",
        locale,
        Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
