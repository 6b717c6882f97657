package io.github.hiwar.corpus.statistics;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Age;
import io.github.hiwar.lifecycle.DemandStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What statistics know of one demand on a day: one row a demand without items.
 *
 * <p>The rows of a record are those that its {@link io.github.hiwar.insight.Scoreboard} counts,
 * with the same status each, so that sums of facts are the figures of the scoreboard. As {@link
 * #cells} the same row goes into a table, a data frame or a file, and comes back by {@link
 * #of(List)}. This type is immutable and thread-safe.
 *
 * @param record the id of the record
 * @param demand the id of the demand in it
 * @param asOf the day that the row is of
 * @param text what is asked, in the first language of the record's text
 * @param language that language, as a BCP 47 tag
 * @param category the primary category: its own first one, or else that of the nearest demand above
 * @param topic the top of the category: {@code allowances} for {@code allowances/mileage}
 * @param sector the sector of the record: the first of its sector codes as {@code scheme:code}, or
 *     else its sector in the first language
 * @param level the level that bargaining takes place at
 * @param jurisdiction the country or territory
 * @param year the year in which it was first heard of, empty if no date says, or a date does not
 *     say which
 * @param status where it stands; without an entry it stands as raised
 * @param answered whether it is answered: by its status, a refusal or a postponement included, or
 *     by a measure or a clause of an agreed text that addresses it or a demand above it
 * @param disputed whether speakers contradict each other
 * @param unsettled whether imprecise dates leave its status open
 * @param daysToAnswer the days from raising to the first answer, empty if a date is missing
 * @param daysToFulfilment the days from raising to the first fulfilment, empty if a date is missing
 * @param carriedOver how many times it was carried over: the steps of the longest chain of
 *     relations that carry it (continues, rewords, …) back to older forms, as far as this record
 *     shows them; a link into another record is one step, whatever that record says in turn
 */
public record DemandFact(
    String record,
    String demand,
    LocalDate asOf,
    String text,
    String language,
    Optional<String> category,
    Optional<String> topic,
    Optional<String> sector,
    Optional<String> level,
    Optional<String> jurisdiction,
    Optional<Integer> year,
    DemandStatus status,
    boolean answered,
    boolean disputed,
    boolean unsettled,
    Optional<Age> daysToAnswer,
    Optional<Age> daysToFulfilment,
    int carriedOver) {
  /**
   * {@return the facts of a record at the end of a day, in the order of the record}
   *
   * @param record the record
   * @param day the day; what imprecise dates leave open on it has not certainly happened
   */
  public static List<DemandFact> of(BargainingRecord record, LocalDate day) {
    return new RecordFacts(record, day).facts();
  }

  /**
   * {@return the facts of a record on the day of its last journal entry: never by the clock}
   *
   * @param record the record; one without entries counts as of 1 January 1970
   */
  public static List<DemandFact> of(BargainingRecord record) {
    return of(record, lastEntry(record));
  }

  private static LocalDate lastEntry(BargainingRecord record) {
    return record.transitions().stream()
        .flatMap(entry -> entry.on().stream())
        .map(on -> on.isOpenAfter() ? on.earliest() : on.latest())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  /** {@return whether it is neither withdrawn nor superseded: what fulfilment is a share of} */
  public boolean onTheTable() {
    return status.isOnTheTable();
  }

  /** {@return whether it is met} */
  public boolean fulfilled() {
    return status == DemandStatus.FULFILLED;
  }

  /** {@return whether it is met in part} */
  public boolean partlyFulfilled() {
    return status == DemandStatus.PARTLY_FULFILLED;
  }

  /** {@return whether it is turned down} */
  public boolean refused() {
    return status == DemandStatus.REFUSED;
  }

  /** {@return the columns of a row, in order} */
  public static List<FactColumn> columns() {
    return List.of(FactColumn.values());
  }

  /**
   * {@return the row as texts, whole numbers ({@code Long}) and truth values ({@code Boolean}),
   * null where there is nothing to say, in the order of {@link #columns}}
   */
  public List<@Nullable Object> cells() {
    List<@Nullable Object> cells = new ArrayList<>();
    Arrays.stream(FactColumn.values()).forEach(column -> cells.add(column.cell(this)));
    return cells;
  }

  /**
   * {@return the fact of a row; columns that follow from others are not looked at}
   *
   * @param cells as {@link #cells} gives them
   */
  public static DemandFact of(List<? extends @Nullable Object> cells) {
    FactCells row = new FactCells(cells);
    return new DemandFact(
        row.text(FactColumn.RECORD),
        row.text(FactColumn.DEMAND),
        LocalDate.parse(row.text(FactColumn.AS_OF)),
        row.text(FactColumn.TEXT),
        row.text(FactColumn.LANGUAGE),
        row.maybe(FactColumn.CATEGORY),
        row.maybe(FactColumn.TOPIC),
        row.maybe(FactColumn.SECTOR),
        row.maybe(FactColumn.LEVEL),
        row.maybe(FactColumn.JURISDICTION),
        row.number(FactColumn.YEAR).map(Math::toIntExact),
        DemandStatus.valueOf(
            row.text(FactColumn.STATUS).toUpperCase(Locale.ROOT).replace('-', '_')),
        row.truth(FactColumn.ANSWERED),
        row.truth(FactColumn.DISPUTED),
        row.truth(FactColumn.UNSETTLED),
        row.days(FactColumn.DAYS_TO_ANSWER_MIN, FactColumn.DAYS_TO_ANSWER_MAX),
        row.days(FactColumn.DAYS_TO_FULFILMENT_MIN, FactColumn.DAYS_TO_FULFILMENT_MAX),
        row.number(FactColumn.CARRIED_OVER).map(Math::toIntExact).orElse(0));
  }
}
