package io.github.hiwar.corpus.statistics;

import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of figures: a number, so that shares are formed by whoever reads, or one part
 * of a spread.
 *
 * @param indicator the figure
 * @param part which part of its spread, null if it is a number
 */
public record FigureColumn(Indicator indicator, @Nullable Part part) {
  /** A part of a spread. */
  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  public enum Part {
    /** The least number. */
    LOWEST(Spread::lowest),
    /** The lower quartile. */
    Q1(Spread::lowerQuartile),
    /** The median. */
    MEDIAN(Spread::median),
    /** The upper quartile. */
    Q3(Spread::upperQuartile),
    /** The greatest number. */
    HIGHEST(Spread::highest),
    /** How many these rest on. */
    EXACT(spread -> whole(spread.exact())),
    /** Those with a range only. */
    IMPRECISE(spread -> whole(spread.imprecise())),
    /** Those of which nothing is known. */
    UNKNOWN(spread -> whole(spread.unknown()));

    private final Function<Spread, Optional<BigDecimal>> value;

    Part(Function<Spread, Optional<BigDecimal>> value) {
      this.value = value;
    }

    private static Optional<BigDecimal> whole(long number) {
      return Optional.of(BigDecimal.valueOf(number));
    }

    /** {@return its name in a table: {@code median}} */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what it is, in a few words, in English, French and Arabic} */
    public LocalizedText label() {
      return Named.label("part", code());
    }

    boolean isCount() {
      return compareTo(EXACT) >= 0;
    }
  }

  /**
   * {@return the columns of a table of a kind of fact, in order}
   *
   * @param kind the kind
   */
  public static List<FigureColumn> of(FactKind kind) {
    List<FigureColumn> columns = new ArrayList<>();
    for (Indicator one : kind.indicators()) {
      if (one.isSpread()) {
        for (Part part : Part.values()) {
          columns.add(new FigureColumn(one, part));
        }
      } else {
        columns.add(new FigureColumn(one, null));
      }
    }
    return List.copyOf(columns);
  }

  /** {@return its name in a table: {@code answer_days_median}} */
  public String column() {
    return part == null ? indicator.code() : indicator.code() + "_" + part.code();
  }

  /** {@return how many digits after the point its numbers have} */
  public int scale() {
    return part == null || part.isCount() ? 0 : indicator.scale();
  }

  /**
   * {@return the number in this column, empty if there is none: a median of nothing, or of what is
   * not alike}
   *
   * @param figures the figures of a group
   */
  public Optional<BigDecimal> of(Figures figures) {
    return part == null
        ? Optional.of(BigDecimal.valueOf(figures.number(indicator)))
        : part.value.apply(figures.spread(indicator));
  }
}
