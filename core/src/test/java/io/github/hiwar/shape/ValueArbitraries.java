package io.github.hiwar.shape;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of the values that travel as one token, or as a language map. */
public final class ValueArbitraries {
  private static final List<String> TEXTS =
      List.of(
          "mileage",
          "Relever l'indemnité",
          "رفع التعويض",
          "ⵜⴰⵎⴰⵣⵉⵖⵜ",
          "with \"quotes\" and \\ and /",
          "tab\tand\nline",
          "\u0001 \u001f a \u007f",
          "a\u2028b\u2029c",
          "e\u0301 e\u0300",
          "\ud83d\ude00 flag",
          "\u2067isolated\u2069",
          "  spaces around  ",
          "<b>&amp;</b>",
          "=1+1",
          "0",
          "null");
  private static final List<String> TAGS =
      List.of("ar", "fr", "en", "zgh-Tfng", "ar-MA", "de-CH-1996");

  private ValueArbitraries() {}

  /** Texts that have given trouble to others. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(TEXTS), Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12));
  }

  /** Ids of few letters, so that references sometimes meet an entity. */
  public static Arbitrary<String> ids() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withCharRange('a', 'e').ofMinLength(1).ofMaxLength(3),
        Arbitraries.of("مطلب-1", "a/b~c", "x.y", "a:b"));
  }

  /**
   * Dates in every form of EDTF that is supported, most of the years that records tell of, a few of
   * the first and last that there are, and of those where calendars change.
   */
  public static Arbitrary<PartialDate> dates() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(95, Arbitraries.integers().between(1950, 2049)),
                Tuple.of(5, Arbitraries.of(0, 1, 1582, 1583, 9999))),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(0, 14),
            Arbitraries.of("", "", "", "~", "?", "%"))
        .as(ValueArbitraries::date);
  }

  private static PartialDate date(int year, int month, int day, int form, String mark) {
    String text =
        switch (form) {
          case 0 -> "%04d".formatted(year) + mark;
          case 1 -> "%04d-%02d".formatted(year, month) + mark;
          case 2 -> "%04d-%02d".formatted(year, 21 + month % 4) + mark;
          case 3 -> "%04d-%02d-%02dT10:00+01:00".formatted(year, month, day);
          case 4 -> "%04d-%02d-%02dT10:00:30".formatted(year, month, day);
          case 5 -> "%03dX".formatted(year / 10);
          case 6 -> "%02dXX".formatted(year / 100);
          case 7 -> "%04d-XX".formatted(year);
          case 8 -> "%04d-%02d-XX".formatted(year, month);
          case 9 -> "[%04d-%02d-%02d..%04d-%02d%s]".formatted(year, month, day, year, month, mark);
          case 10 -> "[..%04d-%02d-%02d]".formatted(year, month, day);
          case 11 -> "[%04d-%02d%s..]".formatted(year, month, mark);
          default -> "%04d-%02d-%02d".formatted(year, month, day) + mark;
        };
    return PartialDate.parse(text);
  }

  /** Exact days of a short time, so that they often fall together. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 60).map(n -> LocalDate.of(2025, 9, 15).plusDays(n));
  }

  static Arbitrary<DateSpan> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(1950, 1999),
            Arbitraries.integers().between(2000, 2049),
            Arbitraries.of("%d/%d", "%d-03/%d-02-28", "%d/..", "../%2$d", "%d~/", "/%2$d"))
        .as((from, to, form) -> DateSpan.parse(form.formatted(from, to)));
  }

  static Arbitrary<BigDecimal> decimals() {
    return Arbitraries.of("0", "500.00", "1.10", "3", "0.001", "123456789012345678901234.5")
        .map(BigDecimal::new);
  }

  static Arbitrary<URI> links() {
    return Arbitraries.of("https://example.org/a?b=c#d", "urn:isbn:1", "doc/1.pdf", "")
        .map(URI::create);
  }

  static Arbitrary<String> languages() {
    return Arbitraries.of(TAGS);
  }

  /** Texts in one to three languages. */
  public static Arbitrary<LocalizedText> localized() {
    return Combinators.combine(
            Arbitraries.of(TAGS).list().uniqueElements().ofMinSize(1).ofMaxSize(3),
            texts().list().ofSize(3))
        .as(
            (tags, texts) -> {
              Map<String, String> byTag = new LinkedHashMap<>();
              for (int i = 0; i < tags.size(); i++) {
                byTag.put(tags.get(i), texts.get(i));
              }
              return LocalizedText.of(byTag);
            });
  }

  static Arbitrary<Extensions> extensions() {
    Arbitrary<Extensions> some =
        Arbitraries.maps(Arbitraries.of("x-note", "x-\u0645", "x/y~z", "X"), json(2))
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(Extensions::of);
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.just(Extensions.none())), Tuple.of(1, some));
  }

  static Arbitrary<JsonValue> json(int depth) {
    Arbitrary<JsonValue> leaf =
        Arbitraries.oneOf(
            texts().map(JsonValue.Text::new),
            Arbitraries.of("1.10", "1E+3", "-0", "0.5e-7", "12345678901234567890")
                .map(JsonValue.Numeral::new),
            Arbitraries.of(true, false).map(JsonValue.Flag::new),
            Arbitraries.create(JsonValue.Null::new));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<JsonValue> inner = json(depth - 1);
    return Arbitraries.oneOf(
        leaf,
        inner.list().ofMaxSize(2).map(JsonValue.Sequence::new),
        Arbitraries.maps(texts(), inner).ofMaxSize(2).map(JsonValue.Structure::new));
  }
}
