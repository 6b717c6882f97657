package io.github.hiwar.report.page;

import io.github.hiwar.shape.Member;
import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.ClassKey;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.Fraction;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.CalendarDate;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a record in the report's own words: an amount, a date, a code, a number. */
public final class Said {
  // What a quantity is, in a few words; what else is known of it is told beside them.
  private static final Set<String> OF_QUANTITY =
      Set.of(
          "type",
          "amount",
          "currency",
          "basis",
          "per",
          "value",
          "bound",
          "upTo",
          "numerator",
          "denominator",
          "number",
          "unit",
          "length",
          "index",
          "name",
          "share",
          "combining",
          "overTime");

  private Said() {}

  /** What the report says for a value, empty if it has no words of its own for such a one. */
  public static Optional<String> of(Object value, Words words) {
    return Optional.ofNullable(own(value, words));
  }

  private static @Nullable String own(Object value, Words words) {
    if (value instanceof Quantity quantity) {
      return new Quantities(words).of(quantity);
    }
    if (value instanceof Change change) {
      return change(change, words);
    }
    if (value instanceof ClassKey key) {
      // Step 3, grade A, scale IV; but job: deputy.
      String kind = key.kind().label(words.language());
      return key.key().matches("[\\p{Lu}\\d.]{1,4}")
          ? kind + " " + key.key()
          : kind + words.say("colon") + " \u2068" + key.key() + "\u2069";
    }
    if (value instanceof PartialDate date) {
      return words.date(date);
    }
    if (value instanceof DateSpan span) {
      return words.date(span);
    }
    if (value instanceof CalendarDate date) {
      return new Dates(words).of(date);
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

  private static @Nullable String change(Change change, Words words) {
    Quantities quantities = new Quantities(words);
    Optional<String> before = change.before().map(quantities::of);
    Optional<String> after = change.after().map(quantities::of);
    if (before.isPresent() && after.isPresent()) {
      return before.get() + (words.isRightToLeft() ? " ← " : " → ") + after.get();
    }
    return before
        .map(figure -> end("before", figure, words))
        .or(() -> after.map(figure -> end("after", figure, words)))
        .orElse(null);
  }

  // Where one end alone is known, an arrow would lead nowhere.
  private static String end(String which, String figure, Words words) {
    return Member.label(which).in(words.language()) + words.say("colon") + " " + figure;
  }

  /** The members that the words for a value tell; of a quantity in it, as much as of any other. */
  static Set<String> told(Object value) {
    if (value instanceof Quantity quantity) {
      Set<String> told = new HashSet<>(OF_QUANTITY);
      base(quantity).filter(Said::isInWords).ifPresent(base -> told.add("base"));
      told.add("parts");
      quantity.average().filter(average -> average).ifPresent(average -> told.add("average"));
      return told;
    }
    if (value instanceof CalendarDate) {
      return Set.of("calendar", "year", "month", "day");
    }
    if (value instanceof Event) {
      return Set.of("of", "status", "kind");
    }
    return value instanceof Change
        ? Set.of("before", "after")
        : value instanceof ClassKey ? Set.of("kind", "key") : Set.of();
  }

  private static Optional<Base> base(Quantity quantity) {
    return quantity instanceof Percentage share
        ? share.base()
        : quantity instanceof Fraction part ? part.base() : Optional.empty();
  }

  // By its text, or else by the components of pay that it names; gross or net stands with them.
  private static boolean isInWords(Base base) {
    return base.text().isPresent() == base.components().isEmpty()
        && base.during().isEmpty()
        && base.of().isEmpty();
  }
}
