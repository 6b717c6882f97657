package io.github.hiwar.cli;

import io.github.hiwar.report.text.Visible;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text that may be printed: our own words as they are, and what comes from elsewhere with each
 * character that one cannot see by its name. Nothing else is printed as a line, so that no text of
 * a record, no name of a file and no message of the system moves the cursor or forges a line.
 *
 * @param text what is printed
 */
record Shown(String text) {
  /** A text from elsewhere. */
  static Shown value(@Nullable Object value) {
    return value instanceof Shown shown ? shown : new Shown(Visible.of(String.valueOf(value)));
  }

  /** A sentence that keeps the values in it apart by isolates. */
  static Shown isolating(String message) {
    return new Shown(Visible.isolating(message));
  }

  /** Words of our own, with values from elsewhere put in. */
  static Shown of(String pattern, @Nullable Object... values) {
    Object[] shown =
        Stream.of(values)
            .map(value -> value instanceof Number ? value : Shown.value(value).text())
            .toArray();
    return new Shown(String.format(Locale.ROOT, pattern, shown));
  }

  /** One after the other. */
  static Shown joined(Stream<Shown> parts, Shown between) {
    return new Shown(parts.map(Shown::text).collect(Collectors.joining(between.text())));
  }

  /** What is printed. */
  @Override
  public String toString() {
    return text;
  }
}
