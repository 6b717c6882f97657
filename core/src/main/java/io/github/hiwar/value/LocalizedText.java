package io.github.hiwar.value;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text in one or more languages, the first of which is the original.
 *
 * <p>Languages are BCP 47 tags. Lookup follows RFC 4647 section 3.4: {@code ar-MA} is looked for as
 * {@code ar-MA}, then {@code ar}; a text asked for in a language it does not have is given in its
 * original. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * var name = LocalizedText.of("fr", "Secrétariat d'État").and("ar", "كتابة الدولة");
 * name.in("ar-MA");   // كتابة الدولة
 * name.in("en");      // Secrétariat d'État
 * }</pre>
 */
public final class LocalizedText implements Comparable<LocalizedText> {
  /**
   * What says, among the texts of a document, which language is the original. It is no language.
   */
  public static final String ORIGINAL = "original";

  // Tag, text, tag, text: no tag twice, whatever its case.
  private final String[] pairs;

  private LocalizedText(String[] pairs) {
    this.pairs = pairs;
  }

  /**
   * {@return a text in its original language}
   *
   * @param tag a language tag of BCP 47
   * @param text the text
   * @throws InvalidValueException if the tag is ill-formed or the text blank
   */
  public static LocalizedText of(String tag, String text) {
    return new LocalizedText(
        new String[] {
          requireLanguage(tag), InvalidValueException.requireText("LocalizedText", tag, text)
        });
  }

  /**
   * {@return a text in the languages of the map, in its order, the first being the original}
   *
   * @param texts the texts by language tag, the original first
   * @throws InvalidValueException if there is no language, a tag is ill-formed or given twice in
   *     different case, or a text is blank
   */
  public static LocalizedText of(Map<String, String> texts) {
    if (texts.isEmpty()) {
      throw new InvalidValueException(
          "LocalizedText", "", "{}", "a text has at least one language");
    }
    String[] pairs = new String[2 * texts.size()];
    Set<String> tags = new HashSet<>();
    int at = 0;
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      String tag = requireLanguage(entry.getKey());
      requireOnce(tags.add(tag.toLowerCase(Locale.ROOT)), tag);
      pairs[at++] = tag;
      pairs[at++] = InvalidValueException.requireText("LocalizedText", tag, entry.getValue());
    }
    return new LocalizedText(pairs);
  }

  /**
   * {@return the same text with one more language}
   *
   * @param tag a language tag of BCP 47
   * @param text the text
   * @throws InvalidValueException as {@link #of(String, String)}, or if it has the language already
   */
  public LocalizedText and(String tag, String text) {
    for (int i = 0; i < pairs.length; i += 2) {
      requireOnce(!pairs[i].equalsIgnoreCase(tag), tag);
    }
    String[] longer = Arrays.copyOf(pairs, pairs.length + 2);
    longer[pairs.length] = requireLanguage(tag);
    longer[pairs.length + 1] = InvalidValueException.requireText("LocalizedText", tag, text);
    return new LocalizedText(longer);
  }

  /**
   * {@return the text with another wording in one language, in the place of the one that it has, or
   * after the others}
   *
   * @param tag a language tag of BCP 47
   * @param text the text
   * @throws InvalidValueException as {@link #of(String, String)}
   */
  public LocalizedText with(String tag, String text) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equalsIgnoreCase(tag)) {
        String[] changed = pairs.clone();
        changed[i + 1] = InvalidValueException.requireText("LocalizedText", tag, text);
        return new LocalizedText(changed);
      }
    }
    return and(tag, text);
  }

  /**
   * {@return the same text with another of its languages as the original, the others in their
   * order}
   *
   * @param tag the tag of one of its languages
   * @throws InvalidValueException if it is none of them
   */
  public LocalizedText withOriginal(String tag) {
    int at = 0;
    while (at < pairs.length && !pairs[at].equals(tag)) {
      at += 2;
    }
    InvalidValueException.require(
        at < pairs.length,
        "LocalizedText",
        ORIGINAL,
        tag,
        "the original is one of the languages of the text");
    String[] moved = pairs.clone();
    System.arraycopy(pairs, 0, moved, 2, at);
    moved[0] = pairs[at];
    moved[1] = pairs[at + 1];
    return new LocalizedText(moved);
  }

  private static String requireLanguage(String tag) {
    InvalidValueException.require(
        !tag.equals(ORIGINAL),
        "LocalizedText",
        "",
        tag,
        "it says which language is the original, and is none itself");
    return LanguageTags.require(tag);
  }

  private static void requireOnce(boolean once, String tag) {
    InvalidValueException.require(once, "LocalizedText", "", tag, "this language is given twice");
  }

  /**
   * {@return the text in the language, or in the nearest wider one, or in the original}
   *
   * @param tag a language tag of BCP 47
   */
  public String in(String tag) {
    return find(tag).orElseGet(this::original);
  }

  /**
   * {@return the text in the language or in the nearest wider one, empty if it has neither}
   *
   * @param tag a language tag of BCP 47
   */
  public Optional<String> find(String tag) {
    String range = LanguageTags.require(tag);
    while (!range.isEmpty()) {
      for (int i = 0; i < pairs.length; i += 2) {
        if (pairs[i].equalsIgnoreCase(range)) {
          return Optional.of(pairs[i + 1]);
        }
      }
      range = truncate(range);
    }
    return Optional.empty();
  }

  // RFC 4647 section 3.4: drop the last subtag, and a single letter that would then end the range.
  private static String truncate(String range) {
    int cut = range.lastIndexOf('-');
    if (cut >= 2 && range.charAt(cut - 2) == '-') {
      cut -= 2;
    }
    return cut < 0 ? "" : range.substring(0, cut);
  }

  /** {@return the text in its original language} */
  public String original() {
    return pairs[1];
  }

  /** {@return the tag of the original language} */
  public String originalLanguage() {
    return pairs[0];
  }

  /** {@return the texts by language tag, in order} */
  public Map<String, String> texts() {
    return new LanguageMap(pairs);
  }

  /**
   * Gives the language tag back if it is well formed.
   *
   * @param tag a language tag of BCP 47
   * @return the same tag
   * @throws InvalidValueException if it is not
   */
  public static String requireTag(String tag) {
    return LanguageTags.require(tag);
  }

  /**
   * {@return whether text in this language is written from right to left}
   *
   * @param tag a language tag of BCP 47
   */
  public static boolean isRightToLeft(String tag) {
    return LanguageTags.isRightToLeft(LanguageTags.require(tag).toLowerCase(Locale.ROOT));
  }

  /** Equal when the same languages hold the same texts in the same order. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof LocalizedText that) || pairs.length != that.pairs.length) {
      return false;
    }
    // Sorted, because each look into a text of many languages goes through all of them.
    return Arrays.equals(pairs, that.pairs)
        || (originalLanguage().equals(that.originalLanguage())
            && new TreeMap<>(texts()).equals(new TreeMap<>(that.texts())));
  }

  @Override
  public int hashCode() {
    return texts().hashCode();
  }

  /**
   * An order that is not that of any language: it lets hash tables tell texts apart that were made
   * to have one hash code. Equal texts, and no others, compare as equal.
   */
  @Override
  public int compareTo(LocalizedText other) {
    int order = originalLanguage().compareTo(other.originalLanguage());
    if (order == 0) {
      order = original().compareTo(other.original());
    }
    if (order == 0 && !equals(other)) {
      order = sorted().compareTo(other.sorted());
    }
    return order;
  }

  // With the lengths, so that no text can imitate two.
  private String sorted() {
    StringBuilder sorted = new StringBuilder();
    new TreeMap<>(texts())
        .forEach((tag, text) -> sorted.append(tag).append(text.length()).append(':').append(text));
    return sorted.toString();
  }

  @Override
  public String toString() {
    return texts().toString();
  }
}
