package io.github.hiwar.language;

import java.util.regex.Pattern;

/**
 * A text of the project in one language.
 *
 * @param file where it stands
 * @param key under which key, or in which row and column
 * @param language {@code en}, {@code fr} or {@code ar}
 * @param text what it says
 */
record Sentence(String file, String key, String language, String text) {
  private static final Pattern ISOLATED = Pattern.compile("[\u2066-\u2068][^\u2069]*+\u2069");
  private static final Pattern PLURAL = Pattern.compile(".*\\.(zero|one|two|few|many|other)");

  boolean isIn(String tag) {
    return language.equals(tag);
  }

  /** The text without what stands in isolates (UAX 9), which is of another language or of none. */
  String prose() {
    return ISOLATED.matcher(text).replaceAll("\u2066\u2069");
  }

  /** Whether it is one of the forms of a noun beside a number. */
  boolean isPlural() {
    return PLURAL.matcher(key).matches();
  }

  /** The key without the form. */
  String noun() {
    return isPlural() ? key.substring(0, key.lastIndexOf('.')) : key;
  }

  @Override
  public String toString() {
    return file + " " + key + " (" + language + "): " + text;
  }
}
