package io.github.hiwar.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** BCP 47 language tags: well-formedness, and the direction that their script is written in. */
final class LanguageTags {
  /** RFC 5646, section 4.4.1, expects 35 characters; nothing that is longer names a language. */
  private static final int LONGEST = 255;

  // RFC 5646, section 2.1: what a JDK takes differs from the next. The last are those that were
  // registered before it and follow no rule.
  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
              + "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
              + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
              + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
              + "|[Xx](-[A-Za-z0-9]{1,8})+"
              + "|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
              + "|en-GB-oed|sgn-(BE-(FR|NL)|CH-DE)");

  private static final Set<String> RTL_SCRIPTS =
      Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");
  // The languages of ISO 639-3 in the macrolanguage Arabic that are written in Arabic letters
  // (Cypriot and Juba Arabic are not), and others whose usual script runs from right to left.
  private static final Set<String> RTL_LANGUAGES =
      Set.of(
          ("ar ara aao abh abv acm acq acw acx adf aeb aec afb ajp apc apd arb arq ars ary arz auz"
                  + " avl ayh ayl ayn ayp shu ssh xaa"
                  + " fa fas per pes prs azb glk mzn lrc bqi haz ckb kur sdh ps pus pbu pbt pst"
                  + " ur urd sd snd ks kas ug uig pnb skr bal bgn bgp bcc brh khw dv div rhg ota"
                  + " he heb iw yi yid ji jpr jrb syr syc aii cld arc sam mid nqo")
              .split(" "));

  private LanguageTags() {}

  static String require(String tag) {
    if (isPlain(tag)) {
      return tag;
    }
    InvalidValueException.require(
        tag.length() <= LONGEST,
        "LocalizedText",
        "",
        tag,
        "a language tag has at most " + LONGEST + " characters");
    if (!WELL_FORMED.matcher(tag).matches()) {
      throw illFormed(tag);
    }
    return tag;
  }

  // A language alone, or with a region, as nearly all tags are: the builder costs a hundred times
  // more.
  private static boolean isPlain(String tag) {
    int length = tag.length();
    int language = tag.indexOf('-') < 0 ? length : tag.indexOf('-');
    boolean sized = language == 2 || language == 3;
    return sized
        && (length == language || length == language + 3)
        && isAlphabetic(tag, 0, language)
        && isAlphabetic(tag, Math.min(language + 1, length), length);
  }

  private static boolean isAlphabetic(String tag, int from, int to) {
    for (int i = from; i < to; i++) {
      char letter = (char) (tag.charAt(i) | 0x20);
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return true;
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
