package io.github.hiwar.corpus.statistics;

import io.github.hiwar.corpus.Judged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is gathered of a corpus: the figures as asked for, those that a page shows in any case, and
 * the first records that were set aside. Used by one thread at a time.
 */
public final class Survey {
  private static final int LISTED = 50;

  private final List<String> corpus;
  private final Optional<LocalDate> day;
  private final Statistics figures;
  private final Statistics byTopic = new Statistics(List.of(Dimension.TOPIC));
  private final Statistics byYear = new Statistics(List.of(Dimension.YEAR));
  private final Statistics byKind = new Statistics(List.of(Dimension.KIND));
  private final Statistics byYearAndSector =
      new Statistics(List.of(Dimension.YEAR, Dimension.SECTOR));
  private final List<Judged> setAside = new ArrayList<>();
  private final Map<String, Long> reasons = new HashMap<>();

  /**
   * Begins one.
   *
   * @param corpus what is read, as the user names it
   * @param by what to group by
   * @param day the day that statuses are of, empty for the last day that each record tells of
   */
  public Survey(List<String> corpus, List<Dimension> by, Optional<LocalDate> day) {
    this.corpus = List.copyOf(corpus);
    this.day = day;
    this.figures = new Statistics(by);
  }

  /**
   * Counts a record.
   *
   * @param facts what is known of it
   */
  public void addRecord(List<Fact> facts) {
    figures.addRecord(facts);
    byTopic.addRecord(facts);
    byYear.addRecord(facts);
    byKind.addRecord(facts);
    byYearAndSector.addRecord(facts);
  }

  /**
   * Counts a record that was set aside, and keeps it if it is among the first.
   *
   * @param judged the record, and why
   */
  public void setAside(Judged judged) {
    figures.addRecords(0, 1);
    judged.findings().stream()
        .findFirst()
        .ifPresent(one -> reasons.merge(one.code(), 1L, Long::sum));
    if (setAside.size() < LISTED) {
      setAside.add(judged);
    }
  }

  /** {@return what is read, as the user names it} */
  public List<String> corpus() {
    return corpus;
  }

  /** {@return the day that statuses are of, empty for the last day that each record tells of} */
  public Optional<LocalDate> day() {
    return day;
  }

  /** {@return the figures as asked for} */
  public Statistics figures() {
    return figures;
  }

  /** {@return the figures by topic} */
  public Statistics byTopic() {
    return byTopic;
  }

  /** {@return the figures by year} */
  public Statistics byYear() {
    return byYear;
  }

  /** {@return the figures by kind: of texts, clauses, votes and action} */
  public Statistics byKind() {
    return byKind;
  }

  /** {@return the figures by year and sector} */
  public Statistics byYearAndSector() {
    return byYearAndSector;
  }

  /** {@return the first records that were set aside; {@link Statistics#setAside} counts all} */
  public List<Judged> setAside() {
    return List.copyOf(setAside);
  }

  /**
   * {@return how many records were set aside for what, by the code of the first problem of each}
   */
  public Map<String, Long> reasons() {
    return Map.copyOf(reasons);
  }
}
