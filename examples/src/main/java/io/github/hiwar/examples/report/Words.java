package io.github.hiwar.examples.report;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.LocalizedText;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** How the report speaks in one language: its words, its numbers, and the texts of a record. */
public final class Words {
  private final String language;
  private final Locale locale;
  private final ResourceBundle bundle;

  Words(String language) {
    this(language, "io.github.hiwar.examples.report.words");
  }

  /** The words of a table of one's own. */
  public Words(String language, String table) {
    this.language = language;
    this.locale = locale(language);
    this.bundle =
        ResourceBundle.getBundle(
            table,
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  // Arabic with the month names and the digits of the Maghreb.
  private static Locale locale(String language) {
    return switch (language) {
      case "ar" -> Locale.forLanguageTag("ar-MA-u-nu-latn");
      case "en" -> Locale.UK;
      default -> Locale.forLanguageTag(language);
    };
  }

  /** The language, as a BCP 47 tag. */
  public String language() {
    return language;
  }

  /** The direction of the page. */
  public String direction() {
    return isRightToLeft() ? "rtl" : "ltr";
  }

  boolean isRightToLeft() {
    return LocalizedText.isRightToLeft(language);
  }

  Locale locale() {
    return locale;
  }

  /** A word or sentence of the report. */
  public String say(String key) {
    return bundle.getString(key);
  }

  /** A sentence with values put in. */
  public String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The word for a code, or the code itself if it is one of somebody's own list. */
  public String code(String list, String code) {
    String key = list + "." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : code;
  }

  /** A number with the separators of the language. */
  public String number(Number number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(6);
    return format.format(number);
  }

  /** A day in full. */
  public String date(LocalDate day) {
    return new Dates(this).of(day);
  }

  /** The label of a status. */
  String status(Status status) {
    return status.label().in(language);
  }

  /** A text in the language of the report, or in its original one. */
  Text text(LocalizedText text) {
    String tag = text.find(language).isPresent() ? language : text.originalLanguage();
    return text(tag, text.in(language));
  }

  /** A text as it was first written. */
  Text original(LocalizedText text) {
    return text(text.originalLanguage(), text.original());
  }

  /** A text that is in a language. */
  public Text text(String tag, String text) {
    String direction =
        tag.startsWith("und") ? "auto" : LocalizedText.isRightToLeft(tag) ? "rtl" : "ltr";
    return Text.of(tag, direction, text);
  }

  /** Something that is written in no language: a number in a source, an id. */
  public Text bare(String text) {
    return Text.of("und", "auto", text);
  }

  /** What the report itself says. */
  public Text own(String text) {
    return Text.of(language, direction(), text);
  }
}
