package io.github.hiwar.corpus.statistics;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Age;
import io.github.hiwar.insight.Reach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What statistics know on a day of one thing that they count: one row a demand, an agreement, a
 * clause, a rise of pay, a vote, an action.
 *
 * <p>As {@link #cells} a row goes into a table, a data frame or a file, and comes back by {@link
 * #of(FactKind, List)}. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * for (Fact fact : Fact.of(record)) {
 *   fact.text(FactColumn.SECTOR);   // Optional[ISIC4:86]
 * }
 * }</pre>
 */
public final class Fact {
  private final FactKind kind;
  private final EnumMap<FactColumn, Object> values;

  private Fact(FactKind kind, Map<FactColumn, Object> values) {
    this.kind = kind;
    this.values = new EnumMap<>(FactColumn.class);
    this.values.putAll(values);
  }

  /**
   * {@return the facts of a record at the end of a day: kind by kind, in the order of the record}
   *
   * @param record the record
   * @param day the day; what imprecise dates leave open on it has not certainly happened
   */
  public static List<Fact> of(BargainingRecord record, LocalDate day) {
    return new RecordFacts(record, day).facts();
  }

  /**
   * {@return the facts of a record on the last day that it tells of: never by the clock}
   *
   * @param record the record; one without any date counts as of 1 January 1970
   */
  public static List<Fact> of(BargainingRecord record) {
    return of(record, Reach.of(record).told().orElse(LocalDate.EPOCH));
  }

  /**
   * {@return the fact of a row}
   *
   * @param kind of what kind of thing it is
   * @param cells as {@link #cells} gives them
   * @throws IllegalArgumentException if the row is not one of that kind; the message says where
   */
  public static Fact of(FactKind kind, List<? extends @Nullable Object> cells) {
    if (cells.size() != kind.columns().size()) {
      throw new IllegalArgumentException(
          "a row of %s cells; one of %s has %s"
              .formatted(cells.size(), kind.code(), kind.columns().size()));
    }
    Draft row = new Draft(kind);
    for (int i = 0; i < cells.size(); i++) {
      row.put(kind.columns().get(i), cells.get(i));
    }
    return row.fact();
  }

  /** {@return of what kind of thing it is} */
  public FactKind kind() {
    return kind;
  }

  /**
   * {@return the row as texts, whole numbers ({@code Long}), decimals ({@code BigDecimal}) and
   * truth values ({@code Boolean}), null where there is nothing to say, in the order of {@link
   * FactKind#columns}}
   */
  public List<@Nullable Object> cells() {
    List<@Nullable Object> cells = new ArrayList<>();
    kind.columns().forEach(column -> cells.add(values.get(column)));
    return Collections.unmodifiableList(cells);
  }

  /**
   * {@return the text in a column; empty if there is nothing to say}
   *
   * @param column the column
   * @throws ClassCastException if the column does not hold texts
   */
  public Optional<String> text(FactColumn column) {
    return Optional.ofNullable((String) values.get(column));
  }

  /**
   * {@return the number in a column; empty if there is nothing to say}
   *
   * @param column the column
   * @throws ClassCastException if the column does not hold numbers
   */
  public Optional<BigDecimal> number(FactColumn column) {
    Object value = values.get(column);
    return value instanceof Long whole
        ? Optional.of(BigDecimal.valueOf(whole))
        : Optional.ofNullable((BigDecimal) value);
  }

  /**
   * {@return whether it is so; false too where the kind has no such column}
   *
   * @param column the column
   */
  public boolean is(FactColumn column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  /** A number without zeros after its last figure: 50.00 and 50 are one number. */
  static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** The cell of a column as the key of a group. */
  String key(FactColumn column) {
    Object value = values.get(column);
    return value == null ? "" : value.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fact that && kind == that.kind && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return kind.code() + " " + values;
  }

  /** A row in the making. */
  static final class Draft {
    private final FactKind kind;
    private final EnumMap<FactColumn, Object> values = new EnumMap<>(FactColumn.class);

    Draft(FactKind kind) {
      this.kind = kind;
    }

    Draft put(FactColumn column, @Nullable Object cell) {
      if (cell == null) {
        return this;
      }
      if (!column.type().holds(cell)) {
        throw new IllegalArgumentException(
            "%s of %s: %s is a %s, not a %s"
                .formatted(
                    column.column(),
                    kind.code(),
                    cell,
                    cell.getClass().getSimpleName(),
                    column.type()));
      }
      values.put(column, cell instanceof BigDecimal number ? shortest(number) : cell);
      return this;
    }

    Draft put(FactColumn column, Optional<?> cell) {
      return put(column, (Object) cell.orElse(null));
    }

    Draft put(FactColumn least, FactColumn most, Optional<Age> days) {
      return put(least, days.map(Age::atLeast)).put(most, days.map(Age::atMost));
    }

    Fact fact() {
      for (FactColumn column : kind.columns()) {
        boolean needed =
            column.type() == FactColumn.Type.TRUTH || column.compareTo(FactColumn.AS_OF) <= 0;
        if (needed && !values.containsKey(column)) {
          throw new IllegalArgumentException(
              column.column() + " of " + kind.code() + " is missing");
        }
      }
      return new Fact(kind, values);
    }
  }
}
