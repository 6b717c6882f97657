package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.report.text.PluralForm;
import io.github.hiwar.shape.Member;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the report speaks in one language: its words, its numbers, and the texts of a record. */
public final class Words {
  private static final Pattern COUNTED = Pattern.compile("(currency|unit)\\.");

  private final String language;
  private final Locale locale;
  private final Map<String, String> words;
  private final @Nullable Unbroken unbroken;

  Words(String language) {
    this(language, "words");
  }

  Words(String language, String table) {
    this(language, table, "MA");
  }

  private Words(String language, String table, String country) {
    this.language = language;
    this.locale = locale(language, country);
    this.words = new HashMap<>();
    this.unbroken = null;
    read(table + ".properties");
    read(table + "_" + locale.getLanguage() + ".properties");
  }

  /** The words for a record, with the names that the months have in its country. */
  public static Words of(BargainingRecord record, String language) {
    Optional<String> country = record.jurisdiction().filter(code -> code.matches("[A-Z]{2}(-.*)?"));
    return new Words(language, "words", country.map(code -> code.substring(0, 2)).orElse("MA"));
  }

  private Words(Words others) {
    this.language = others.language;
    this.locale = others.locale;
    this.words = others.words;
    this.unbroken = Unbroken.among(others);
  }

  /** The same words for a page, on which no line ends within a date or an amount. */
  Words onPage() {
    return new Words(this);
  }

  // In a text that other programs search, a blank is a blank.
  String whole(String said) {
    return unbroken == null ? said : unbroken.of(said);
  }

  boolean isOnPage() {
    return unbroken != null;
  }

  /** The nouns that a figure stands before. */
  Stream<String> nouns() {
    return words.entrySet().stream()
        .filter(
            one -> COUNTED.matcher(one.getKey()).lookingAt() && one.getValue().startsWith("{0} "))
        .map(one -> one.getValue().substring("{0} ".length()));
  }

  // A ResourceBundle would fall back to the language of the machine, which is nobody's wish.
  private void read(String table) {
    try (InputStream in = Words.class.getResourceAsStream(table)) {
      if (in != null) {
        Properties read = new Properties();
        read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        read.forEach((key, word) -> words.put(key.toString(), word.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String word(String key) {
    return Objects.requireNonNull(words.get(key), key);
  }

  // Arabic has other names of months in each region; the digits are those of the Maghreb.
  private static Locale locale(String language, String country) {
    return switch (language) {
      case "ar" -> Locale.forLanguageTag("ar-" + country + "-u-nu-latn");
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
    return word(key);
  }

  /** A sentence with values put in. */
  public String say(String key, Object... values) {
    return new MessageFormat(word(key), locale).format(values);
  }

  /** The word for a code, or the code itself if it is one of somebody's own list. */
  public String code(String list, String code) {
    return find(list, code).orElse(code);
  }

  /** The word for a code, if there is one. */
  Optional<String> find(String list, String code) {
    return Optional.ofNullable(words.get(list + "." + code));
  }

  /**
   * What a value of one member is called otherwise than its like elsewhere: a language or a country
   * by its name beside its tag, {@code Arabic (ar)}; no time between two dates as the same day; a
   * share, or what an index does, in percent.
   */
  public Optional<String> of(String member, Object value) {
    return switch (member) {
      case "languages" ->
          tagged(Locale.forLanguageTag(value.toString()).getDisplayLanguage(locale), value);
      case "jurisdiction" ->
          tagged(Locale.forLanguageTag("und-" + value).getDisplayCountry(locale), value);
      case "share" ->
          value instanceof BigDecimal share
              ? Optional.of(say("percent", number(share)))
              : Optional.empty();
      case "offset" ->
          value instanceof Duration time && isNone(time)
              ? Optional.of(say(isOfClock(time) ? "offset.at-once" : "offset.same-day"))
              : Optional.empty();
      case "observed", "floor", "cap", "threshold" ->
          value instanceof BigDecimal share
              ? Optional.of(say("percent", number(share)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isNone(Duration time) {
    return time.length().signum() == 0
        && time.upTo().isEmpty()
        && time.bound().filter(bound -> !bound.equals(Bound.EXACT)).isEmpty()
        && time.per().isEmpty();
  }

  private static boolean isOfClock(Duration time) {
    return time.unit() == DurationUnit.HOUR || time.unit() == DurationUnit.MINUTE;
  }

  private static Optional<String> tagged(String name, Object value) {
    return name.isEmpty() || name.equals(value.toString())
        ? Optional.empty()
        : Optional.of(name + " (" + value + ")");
  }

  /**
   * What a path through members is called. Terms are told as members of what they are of, and
   * people count from one.
   */
  public String path(String path) {
    List<String> tokens = List.of(path.split("/", -1));
    return tokens.stream()
        .skip(tokens.size() > 1 && tokens.get(0).equals("terms") ? 1 : 0)
        .map(this::token)
        .collect(Collectors.joining(say("comma")));
  }

  private String token(String token) {
    return token.matches("\\d{1,9}")
        ? say("path.nth", number(Integer.parseInt(token) + 1))
        : Member.label(token).in(language);
  }

  /** What stands between items: a semicolon where one of them has a comma in itself. */
  public String between(List<?> items) {
    String comma = say("comma");
    return items.stream().anyMatch(one -> one.toString().contains(comma))
        ? say("semicolon")
        : comma;
  }

  /** A number with its noun, in the form that the language has for it: {@code 3 days}. */
  String counted(String noun, BigDecimal number) {
    String form = PluralForm.of(locale.getLanguage(), number).key();
    return whole(say(noun + "." + form, number(number)));
  }

  /** A range of numbers with their noun. */
  String counted(String noun, BigDecimal least, BigDecimal most) {
    return least.compareTo(most) == 0
        ? counted(noun, most)
        : bounded(noun, most, say("range", number(least), number(most)));
  }

  /**
   * A number within a range or a bound with its noun. Arabic has words for one and two of a kind,
   * in which a figure has no place: here they are numbers as all others.
   */
  String bounded(String noun, BigDecimal number, String shown) {
    PluralForm form = PluralForm.of(locale.getLanguage(), number);
    boolean inWords = !say(noun + "." + form.key()).contains("{");
    return whole(say(noun + "." + (inWords ? PluralForm.OTHER : form).key(), shown));
  }

  /** Whether there are words for a noun beside a number. */
  boolean counts(String noun) {
    return words.containsKey(noun + "." + PluralForm.OTHER.key());
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

  /** A span: from a day to a day, or open at one end. */
  public String date(DateSpan span) {
    return new Dates(this).of(span);
  }

  /** A date as precisely as it is known. */
  public String date(PartialDate date) {
    return new Dates(this).of(date);
  }

  /** The label of a status. */
  String status(Status status) {
    return status.label().in(language);
  }

  /** Our own words at the beginning of a line. */
  String sentence(String text) {
    int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, first).toUpperCase(locale) + text.substring(first);
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

  /**
   * A text that is in a language. One without a letter of that language's direction is in another:
   * texts of the Maghreb go from Arabic to French and back, passage by passage.
   */
  public Text text(String tag, String text) {
    boolean named = !tag.startsWith("und");
    String own = named ? LocalizedText.isRightToLeft(tag) ? "rtl" : "ltr" : "auto";
    Set<String> written = Text.directions(text);
    String shown = whole(text);
    return written.isEmpty() || written.contains(own)
        ? Text.of(tag, own, shown)
        : Text.of("und", written.iterator().next(), shown);
  }

  /** Something that is written in no language: a number in a source, an id. */
  public Text bare(String text) {
    return Text.of("und", "auto", text);
  }

  /** What the report itself says. */
  public Text own(String text) {
    return Text.isolating(language, direction(), whole(text));
  }
}
