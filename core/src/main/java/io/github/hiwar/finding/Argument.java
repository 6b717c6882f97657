package io.github.hiwar.finding;

import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.SpokenDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that a message names. What comes from a document is cut at 80 characters, stands on one
 * line, and holds nothing that could disguise it: controls are written as escapes.
 *
 * <p>Arguments are immutable and thread-safe.
 */
public sealed interface Argument {
  /** {@return what programs should read: the id of a thing, a code, a number, a date, or a text} */
  String value();

  /**
   * {@return what people should read: names and labels in their language}
   *
   * @param language a language tag: {@code fr}
   */
  default String in(String language) {
    return value();
  }

  /**
   * A text of the document, or a word of the wire format.
   *
   * @param value the text
   */
  record Text(String value) implements Argument {
    /**
     * Keeps what is shown of the text.
     *
     * @param value the text
     */
    public Text {
      value = Shown.text(value);
    }
  }

  /**
   * What the library itself says beside the message, such as the rule of a value, in the language
   * of the message; of much, the beginning.
   *
   * @param value the words
   */
  record Phrase(String value) implements Argument {
    private static final int LONGEST = 400;

    /**
     * Keeps what is shown.
     *
     * @param value the words
     */
    public Phrase {
      value = Shown.text(value, LONGEST);
    }

    @Override
    public String in(String language) {
      return Phrases.in(language, value);
    }
  }

  /**
   * A word of the library: a code by its label, or one of those that a message chooses from.
   *
   * @param value the code
   * @param label what it is called
   */
  record Word(String value, LocalizedText label) implements Argument {
    @Override
    public String in(String language) {
      return label.in(language);
    }
  }

  /**
   * What the document gives a name: an entity, or a text in several languages.
   *
   * @param value the id, or the text
   * @param name what it is called
   */
  record Named(String value, LocalizedText name) implements Argument {
    /**
     * Keeps what is shown of both.
     *
     * @param value the id, or the text
     * @param name what it is called
     */
    public Named {
      value = Shown.text(value);
      name = Shown.text(name);
    }

    @Override
    public String in(String language) {
      return name.in(language);
    }
  }

  /**
   * A number.
   *
   * @param number the number
   */
  record Figure(BigDecimal number) implements Argument {
    // Beyond, an exponent: written out, 1E+999999999 takes a thousand million digits.
    private static final int MOST_PLACES = 1000;

    @Override
    public String value() {
      boolean isShort = Math.abs((long) number.scale()) <= MOST_PLACES;
      return Shown.text(isShort ? number.toPlainString() : number.toString());
    }

    @Override
    public String in(String language) {
      return SpokenNumbers.in(language, number);
    }
  }

  /**
   * A date.
   *
   * @param date the date, as exact as it is known
   */
  record Day(PartialDate date) implements Argument {
    @Override
    public String value() {
      return date.toString();
    }

    @Override
    public String in(String language) {
      return SpokenDates.in(Locale.forLanguageTag(language)).say(date);
    }

    /**
     * {@return the date as it says in a sentence when something was: on 14 October 2025}
     *
     * @param language a language tag: {@code fr}
     */
    String when(String language) {
      return SpokenDates.in(Locale.forLanguageTag(language)).when(date);
    }
  }

  /**
   * A span of dates.
   *
   * @param span the span
   */
  record Period(DateSpan span) implements Argument {
    @Override
    public String value() {
      return span.toString();
    }

    @Override
    public String in(String language) {
      return SpokenDates.in(Locale.forLanguageTag(language)).say(span);
    }
  }

  /**
   * Several of them, one after the other; of many, the first twenty.
   *
   * @param arguments the arguments
   * @param between what stands between two of them: {@code ", "}
   */
  record Several(List<Argument> arguments, String between) implements Argument {
    private static final int MOST = 20;

    /**
     * Keeps the first ones.
     *
     * @param arguments the arguments
     * @param between what stands between two of them
     */
    public Several {
      arguments =
          arguments.size() <= MOST
              ? List.copyOf(arguments)
              : Stream.concat(arguments.stream().limit(MOST), Stream.of(new Text("…"))).toList();
    }

    @Override
    public String value() {
      return arguments.stream().map(Argument::value).collect(Collectors.joining(between));
    }

    @Override
    public String in(String language) {
      return arguments.stream()
          .map(one -> one.in(language))
          .collect(Collectors.joining(Separators.in(language, between)));
    }
  }

  /**
   * {@return an argument of any value: codes and texts in several languages are shown in that of
   * the message, a collection as a list} Nothing, or an empty text, gives no argument.
   *
   * @param value a text, a number, a date, a code, an argument, or an optional or a collection of
   *     them; of anything else, its text
   */
  static Optional<Argument> of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(Argument::of);
    }
    Argument argument =
        value instanceof Collection<?> several ? several(several, ", ") : one(value);
    return argument.value().isEmpty() ? Optional.empty() : Optional.of(argument);
  }

  /**
   * {@return a type of the model or a list of codes, shown as people call it: {@code PartialDate}
   * is a date}
   *
   * @param name its name in the wire format or in Java; one that has no other is shown as it is
   */
  static Argument ofType(String name) {
    LocalizedText called = Types.name(name);
    return called == null ? new Text(name) : new Word(name, called);
  }

  /**
   * {@return several arguments in a row}
   *
   * @param values the values
   * @param between what stands between two of them
   */
  static Argument several(Collection<?> values, String between) {
    return new Several(
        values.stream()
            .limit(Several.MOST + 1L)
            .map(Argument::of)
            .flatMap(Optional::stream)
            .toList(),
        between);
  }

  // The last day of about 9999 lies in a year that no date can name.
  private static Argument ofDay(LocalDate day) {
    try {
      return new Day(PartialDate.of(day));
    } catch (InvalidValueException e) {
      return new Text(day.toString());
    }
  }

  private static Argument one(Object value) {
    if (value instanceof Argument argument) {
      return argument;
    }
    if (value instanceof ClosedCode code) {
      return new Word(code.code(), code.label());
    }
    if (value instanceof OpenCode code && code.label().isPresent()) {
      return new Word(code.code(), code.label().get());
    }
    if (value instanceof LocalizedText text) {
      return new Named(text.original(), text);
    }
    if (value instanceof PartialDate date) {
      return new Day(date);
    }
    if (value instanceof DateSpan span) {
      return new Period(span);
    }
    if (value instanceof LocalDate day) {
      return ofDay(day);
    }
    if (value instanceof Number number) {
      return new Figure(new BigDecimal(number.toString()));
    }
    return new Text(value.toString());
  }
}
