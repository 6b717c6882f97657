package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DECIMAL;
import static io.github.hiwar.shape.Form.FLAG;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.choice;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;

import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.OneOf;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Preference;
import io.github.hiwar.terms.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of quantities, told apart by their {@code type}. */
public final class QuantityShapes {
  static final Form<Quantity> QUANTITY_FORM =
      choice(Quantity.class, () -> QuantityShapes.QUANTITIES);

  /** The shape of {@link Money}. */
  public static final Shape<Money> MONEY =
      Shape.of(Money.class, Money::builder, Money.Builder::build, Money.Builder::extensions)
          .one(
              "amount",
              DECIMAL,
              Money::amount,
              Money.Builder::amount,
              "The amount, exact, in units of the currency.")
          .one(
              "currency",
              TEXT,
              Money::currency,
              Money.Builder::currency,
              "The ISO 4217 code of the currency: MAD.")
          .optional(
              "basis",
              closed(PayBasis.class),
              Money::basis,
              Money.Builder::basis,
              "Whether it is before or after deductions.")
          .optional(
              "per",
              closed(Per.class),
              Money::per,
              Money.Builder::per,
              "The period that it is for.")
          .defaulted(
              "bound",
              closed(Bound.class),
              Bound.EXACT,
              Money::bound,
              Money.Builder::bound,
              "Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range.")
          .optional("upTo", DECIMAL, Money::upTo, Money.Builder::upTo, "The upper end of a range.")
          .optional(
              "asStated",
              LOCALIZED,
              Money::asStated,
              Money.Builder::asStated,
              "The figure in the words of the source.")
          .build();

  /** The shape of {@link Percentage}. */
  public static final Shape<Percentage> PERCENTAGE =
      Shape.of(
              Percentage.class,
              Percentage::builder,
              Percentage.Builder::build,
              Percentage.Builder::extensions)
          .one(
              "value",
              DECIMAL,
              Percentage::value,
              Percentage.Builder::value,
              "The figure: 8 is eight percent.")
          .optional(
              "base",
              LOCALIZED,
              Percentage::base,
              Percentage.Builder::base,
              "What it is a percentage of: base pay, the wage bill.")
          .optional(
              "cumulative",
              FLAG,
              Percentage::cumulative,
              Percentage.Builder::cumulative,
              "Whether it is applied on top of earlier ones.")
          .defaulted(
              "bound",
              closed(Bound.class),
              Bound.EXACT,
              Percentage::bound,
              Percentage.Builder::bound,
              "Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range.")
          .optional(
              "upTo",
              DECIMAL,
              Percentage::upTo,
              Percentage.Builder::upTo,
              "The upper end of a range.")
          .optional(
              "asStated",
              LOCALIZED,
              Percentage::asStated,
              Percentage.Builder::asStated,
              "The figure in the words of the source.")
          .build();

  /** The shape of {@link Count}. */
  public static final Shape<Count> COUNT =
      Shape.of(Count.class, Count::builder, Count.Builder::build, Count.Builder::extensions)
          .one(
              "number",
              DECIMAL,
              Count::number,
              Count.Builder::number,
              "How many; not always whole, as half a day of leave shows.")
          .optional("unit", LOCALIZED, Count::unit, Count.Builder::unit, "What is counted.")
          .optional(
              "per",
              closed(Per.class),
              Count::per,
              Count.Builder::per,
              "The period that it is for.")
          .defaulted(
              "bound",
              closed(Bound.class),
              Bound.EXACT,
              Count::bound,
              Count.Builder::bound,
              "Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range.")
          .optional("upTo", DECIMAL, Count::upTo, Count.Builder::upTo, "The upper end of a range.")
          .optional(
              "asStated",
              LOCALIZED,
              Count::asStated,
              Count.Builder::asStated,
              "The figure in the words of the source.")
          .build();

  /** The shape of {@link Duration}. */
  public static final Shape<Duration> DURATION =
      Shape.of(
              Duration.class,
              Duration::builder,
              Duration.Builder::build,
              Duration.Builder::extensions)
          .one(
              "length",
              DECIMAL,
              Duration::length,
              Duration.Builder::length,
              "How long, in the unit.")
          .one(
              "unit",
              closed(DurationUnit.class),
              Duration::unit,
              Duration.Builder::unit,
              "The unit.")
          .optional(
              "per",
              closed(Per.class),
              Duration::per,
              Duration.Builder::per,
              "The period that it is for: hours per week, days per year.")
          .defaulted(
              "bound",
              closed(Bound.class),
              Bound.EXACT,
              Duration::bound,
              Duration.Builder::bound,
              "Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range.")
          .optional(
              "upTo", DECIMAL, Duration::upTo, Duration.Builder::upTo, "The upper end of a range.")
          .optional(
              "asStated",
              LOCALIZED,
              Duration::asStated,
              Duration.Builder::asStated,
              "The figure in the words of the source.")
          .build();

  /** The shape of {@link Indexed}. */
  public static final Shape<Indexed> INDEXED =
      Shape.of(Indexed.class, Indexed::builder, Indexed.Builder::build, Indexed.Builder::extensions)
          .one(
              "index",
              LOCALIZED,
              Indexed::index,
              Indexed.Builder::index,
              "The index that it follows.")
          .optional(
              "share",
              DECIMAL,
              Indexed::share,
              Indexed.Builder::share,
              "Which share of the change is followed, in percent.")
          .optional(
              "floor",
              DECIMAL,
              Indexed::floor,
              Indexed.Builder::floor,
              "The least change, in percent.")
          .optional(
              "cap",
              DECIMAL,
              Indexed::cap,
              Indexed.Builder::cap,
              "The greatest change, in percent.")
          .defaulted(
              "bound",
              closed(Bound.class),
              Bound.EXACT,
              Indexed::bound,
              Indexed.Builder::bound,
              "Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range.")
          .optional(
              "asStated",
              LOCALIZED,
              Indexed::asStated,
              Indexed.Builder::asStated,
              "The figure in the words of the source.")
          .build();

  /** The shape of {@link OneOf}. */
  public static final Shape<OneOf> ONE_OF =
      Shape.of(OneOf.class, OneOf::builder, OneOf.Builder::build, OneOf.Builder::extensions)
          .one(
              "preference",
              closed(Preference.class),
              OneOf::preference,
              OneOf.Builder::preference,
              "Which of them applies.")
          .many(
              "alternatives",
              QUANTITY_FORM,
              OneOf::alternatives,
              OneOf.Builder::addAllAlternatives,
              "The quantities, two or more.")
          .defaulted(
              "bound",
              closed(Bound.class),
              Bound.EXACT,
              OneOf::bound,
              OneOf.Builder::bound,
              "Whether the figure is exact, a floor, a ceiling, an estimate or the lower end of a range.")
          .optional(
              "asStated",
              LOCALIZED,
              OneOf::asStated,
              OneOf.Builder::asStated,
              "The figure in the words of the source.")
          .build();

  /** The shapes of {@link Quantity} by their {@code type}. */
  public static final Map<String, Shape<? extends Quantity>> QUANTITIES = byType();

  private static Map<String, Shape<? extends Quantity>> byType() {
    Map<String, Shape<? extends Quantity>> shapes = new LinkedHashMap<>();
    shapes.put("money", MONEY);
    shapes.put("percentage", PERCENTAGE);
    shapes.put("count", COUNT);
    shapes.put("duration", DURATION);
    shapes.put("indexed", INDEXED);
    shapes.put("one-of", ONE_OF);
    return Collections.unmodifiableMap(shapes);
  }

  static final Form<Duration> DURATION_FORM = nested(() -> DURATION);

  private QuantityShapes() {}
}
