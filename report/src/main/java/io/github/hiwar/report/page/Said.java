package io.github.hiwar.report.page;

import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a record in the report's own words: an amount, a date, a code, a number. */
public final class Said {
  private Said() {}

  /** What the report says for a value, empty if it has no words of its own for such a one. */
  public static Optional<String> of(Object value, Words words) {
    return Optional.ofNullable(own(value, words));
  }

  private static @Nullable String own(Object value, Words words) {
    if (value instanceof Quantity quantity) {
      return new Quantities(words).of(quantity);
    }
    if (value instanceof PartialDate date) {
      return words.date(date);
    }
    if (value instanceof DateSpan span) {
      return words.date(span);
    }
    if (value instanceof OpenCode code) {
      return code.label(words.language());
    }
    if (value instanceof ClosedCode code) {
      return code.label(words.language());
    }
    if (value instanceof Number number) {
      return words.number(number);
    }
    return value instanceof Boolean flag ? words.say(flag ? "yes" : "no") : null;
  }
}
