package io.github.hiwar.testkit;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A sentence of the tables in Arabic, French and English, with {@code {0}} where something goes in.
 *
 * <p>Texts are made once for each choice of languages: a corpus says the same things very often.
 */
final class Phrase {
  private final String code;
  private final Map<String, String> texts;
  private final Map<Languages, LocalizedText> made;

  private Phrase(String code, Map<String, String> texts) {
    this.code = code;
    this.texts = texts;
    Map<Languages, LocalizedText> all = new EnumMap<>(Languages.class);
    for (Languages languages : Languages.values()) {
      all.put(languages, localized(languages, texts));
    }
    this.made = all;
  }

  /** The phrase in the columns that open with the name. */
  static Phrase of(Table.Row row, String name) {
    return new Phrase(
        row.cells().getOrDefault("code", ""),
        Map.of(
            "ar", row.cell(name + "_ar"),
            "fr", row.cell(name + "_fr"),
            "en", row.cell(name + "_en")));
  }

  /** The code that the table gives the phrase; empty if none. */
  String code() {
    return code;
  }

  /** The phrase as it stands. */
  LocalizedText in(Languages languages) {
    return Objects.requireNonNull(made.get(languages));
  }

  /** The phrase with a number put in. */
  LocalizedText in(Languages languages, int number) {
    String figure = Integer.toString(number);
    return filled(languages, tag -> text(texts, tag).replace("{0}", figure));
  }

  /** The phrase with another and a number put in. */
  LocalizedText in(Languages languages, Phrase first, int number) {
    String figure = Integer.toString(number);
    return filled(
        languages,
        tag -> text(texts, tag).replace("{0}", text(first.texts, tag)).replace("{1}", figure));
  }

  /** A heading and the phrase: "Mileage: the credits will be entered in the next budget". */
  LocalizedText under(LocalizedText heading, Languages languages) {
    return filled(
        languages, tag -> heading.in(tag) + (tag.equals("fr") ? " : " : ": ") + text(texts, tag));
  }

  private static LocalizedText localized(Languages languages, Map<String, String> texts) {
    return filled(languages, tag -> text(texts, tag));
  }

  private static LocalizedText filled(Languages languages, Function<String, String> text) {
    List<String> tags = languages.tags();
    LocalizedText filled = LocalizedText.of(tags.get(0), text.apply(tags.get(0)));
    for (String tag : tags.subList(1, tags.size())) {
      filled = filled.and(tag, text.apply(tag));
    }
    return filled;
  }

  private static String text(Map<String, String> texts, String tag) {
    return Objects.requireNonNull(texts.get(tag), tag);
  }
}
