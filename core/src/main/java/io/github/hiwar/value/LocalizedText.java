package io.github.hiwar.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    Builder builder = builder();
    texts.forEach(builder::add);
    return builder.build();
  }

  /** {@return a builder without languages} */
  public static Builder builder() {
    return new Builder();
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

  /** Builds a text language by language, the original first. Used by one thread at a time. */
  public static final class Builder {
    // So many tags are gone through; of more, each is looked up.
    private static final int FEW = 8;
    private static final int MOSTLY = 3;

    private String[] pairs = new String[2 * MOSTLY];
    private int length;
    private Map<String, String> many = Map.of();

    private Builder() {}

    /**
     * {@return whether the text has this language, by this very tag}
     *
     * @param tag a language tag
     */
    public boolean has(String tag) {
      if (length > 2 * FEW) {
        return tag.equals(known(tag));
      }
      for (int i = 0; i < length; i += 2) {
        if (pairs[i].equals(tag)) {
          return true;
        }
      }
      return false;
    }

    // The tag of that language, as it was given.
    private @Nullable String known(String tag) {
      if (length > 2 * FEW) {
        return many.get(tag.toLowerCase(Locale.ROOT));
      }
      for (int i = 0; i < length; i += 2) {
        if (pairs[i].equalsIgnoreCase(tag)) {
          return pairs[i];
        }
      }
      return null;
    }

    /**
     * Adds a language.
     *
     * @param tag a language tag of BCP 47
     * @param text the text
     * @return this builder
     * @throws InvalidValueException if the tag is ill-formed, the text blank, or the language was
     *     given before, in whatever case
     */
    public Builder add(String tag, String text) {
      requireLanguage(tag);
      requireOnce(known(tag) == null, tag);
      InvalidValueException.requireText("LocalizedText", tag, text);
      pairs = length < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * length);
      pairs[length] = tag;
      pairs[length + 1] = text;
      length += 2;
      if (length > 2 * FEW) {
        index();
      }
      return this;
    }

    private void index() {
      int from = many.isEmpty() ? 0 : length - 2;
      many = many.isEmpty() ? new HashMap<>() : many;
      for (int i = from; i < length; i += 2) {
        many.put(pairs[i].toLowerCase(Locale.ROOT), pairs[i]);
      }
    }

    /**
     * {@return the text}
     *
     * @throws InvalidValueException if it has no language
     */
    public LocalizedText build() {
      InvalidValueException.require(
          length > 0, "LocalizedText", "", "{}", "a text has at least one language");
      // What is full is never written to again.
      return new LocalizedText(length == pairs.length ? pairs : Arrays.copyOf(pairs, length));
    }
  }
}
