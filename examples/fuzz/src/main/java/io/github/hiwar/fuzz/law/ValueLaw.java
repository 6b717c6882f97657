package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.corpus.table.FormulaGuard;
import io.github.hiwar.party.Party;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Ids;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.value.Unicode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A text is a value that prints as it was written, or is refused as its parser promises. */
final class ValueLaw implements Law {
  @Override
  public Diet diet() {
    return Diet.TEXT;
  }

  @Override
  public void check(Case given) {
    String text = new String(given.first(), StandardCharsets.UTF_8);
    same(text, PartialDate::parse).ifPresent(ValueLaw::isRange);
    same(text, DateSpan::parse).ifPresent(ValueLaw::isRange);
    same(text, t -> Ref.to(Party.class, t))
        .ifPresent(ref -> require(!ref.id().isEmpty(), "a reference has an id"));
    same(text, t -> Ids.require("Party", t));
    same(text, LocalizedText::requireTag).ifPresent(ValueLaw::language);
    for (Form<?> form : List.of(Form.LINK, Form.DATE, Form.SPAN, Form.DECIMAL)) {
      if (form instanceof Form.Scalar<?> scalar) {
        printed(scalar, text);
      }
    }
    parsed(text, t -> LocalizedText.of("fr", t), InvalidValueException.class)
        .ifPresent(localized -> requireEqual(localized.in("fr"), text, "a text says what it says"));
    require(Unicode.firstForbidden(text) < text.length(), "a place is in the text");
    requireEqual(FormulaGuard.bare(FormulaGuard.guarded(text)), text, "a guarded text comes back");
  }

  // Decimals have no minus zero: it becomes zero.
  private static <V> void printed(Form.Scalar<V> form, String text) {
    Optional<V> read = parsed(text, form.parser(), IllegalArgumentException.class);
    if (read.isPresent()) {
      boolean minusZero = read.get() instanceof BigDecimal number && number.signum() == 0;
      String written = minusZero && text.startsWith("-") ? text.substring(1) : text;
      requireEqual(
          form.printer().apply(read.get()), written, "a " + form.name() + " prints as written");
    }
  }

  private static void isRange(PartialDate date) {
    require(!date.latest().isBefore(date.earliest()), "a date is a range of days");
    requireEqual(date.orderTo(date), PartialDate.Order.CANNOT_TELL, "no date is before itself");
  }

  private static void isRange(DateSpan span) {
    requireEqual(span.start().isPresent(), span.startBound() == DateSpan.Bound.DATED, "a bound");
    requireEqual(span.end().isPresent(), span.endBound() == DateSpan.Bound.DATED, "a bound");
  }

  private static void language(String tag) {
    LocalizedText.isRightToLeft(tag);
    LocalizedText text = LocalizedText.of(tag, "x");
    requireEqual(text.find(tag), Optional.of("x"), "a text is found by its language");
  }

  private static <V> Optional<V> same(String text, Function<String, V> parser) {
    Optional<V> value = parsed(text, parser, InvalidValueException.class);
    value.ifPresent(v -> requireEqual(v.toString(), text, "a value prints as it was written"));
    return value;
  }

  private static <V> Optional<V> parsed(
      String text, Function<String, V> parser, Class<? extends RuntimeException> promised) {
    try {
      return Optional.of(parser.apply(text));
    } catch (RuntimeException refused) {
      if (!promised.isInstance(refused)) {
        throw refused;
      }
      require(refused.getMessage() != null, "a refusal says why");
      return Optional.empty();
    }
  }
}
