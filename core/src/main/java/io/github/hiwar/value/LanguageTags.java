package io.github.hiwar.value;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** BCP 47 language tags: well-formedness, and the direction that their script is written in. */
final class LanguageTags {
  private static final Set<String> RTL_SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");
  private static final Set<String> RTL_LANGUAGES =
      Set.of("ar", "ary", "arz", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr");

  private LanguageTags() {}

  static String require(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
    } catch (IllformedLocaleException e) {
      throw illFormed(tag);
    }
    if (tag.isEmpty()) {
      throw illFormed(tag);
    }
    return tag;
  }

  private static InvalidValueException illFormed(String tag) {
    return new InvalidValueException(
        "LocalizedText",
        "",
        tag,
        "not a well-formed language tag (BCP 47), such as ar, fr or zgh-Tfng");
  }

  static boolean isRightToLeft(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? RTL_LANGUAGES.contains(locale.toLanguageTag().split("-", 2)[0])
        : RTL_SCRIPTS.contains(locale.getScript());
  }
}
