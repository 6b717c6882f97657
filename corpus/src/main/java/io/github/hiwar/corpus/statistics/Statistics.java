package io.github.hiwar.corpus.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of a corpus, in groups: what was asked, answered and fulfilled, what was agreed, by
 * how much pay rose, how people voted and went on strike, how long it took, and which demands were
 * carried over most.
 *
 * <p>It takes facts one by one, and other statistics as they are: however a corpus is split and in
 * whatever order its parts are added, the figures are equal. Memory grows with the number of groups
 * (and of different numbers of days, or of rises, in each), never with the number of records. Not
 * thread-safe: one a thread, added up at the end.
 *
 * <p>Statistics are serializable, so that a cluster can send them around; records and their parts
 * are not, on purpose. The form in which a record travels is its JSON, which keeps what this
 * version does not know and can be read by another one; Java's own form would tie both ends to one
 * version of every class, and let a stream of bytes make objects that no check has seen.
 *
 * <pre>{@code
 * Statistics statistics = new Statistics(List.of(Dimension.SECTOR, Dimension.YEAR));
 * statistics.addRecord(Fact.of(record));
 * statistics.total(FactKind.DEMANDS).share(Indicator.ANSWERED);        // 118/240
 * statistics.groups(FactKind.RISES);                                   // like with like
 * }</pre>
 */
public final class Statistics implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How many demands the list of the most carried over has, unless asked otherwise: 20. */
  public static final int MOST_CARRIED_OVER = 20;

  /** What groups are formed by, each once. */
  private final ArrayList<Dimension> by;

  /** How many of the most carried over demands are kept. */
  private final int longestList;

  /**
   * The figures of each kind of fact by key: one text a dimension. In order, since in a hash table
   * keys of one hash code, which are easily made, would cost a walk through all of them.
   */
  private final EnumMap<FactKind, TreeMap<List<String>, Figures>> groups =
      new EnumMap<>(FactKind.class);

  /** The demands carried over most, the most first. */
  private final TreeSet<CarriedOver> most = new TreeSet<>();

  /** The records that were accepted. */
  private long records;

  /** The records, and files, that were set aside. */
  private long setAside;

  /**
   * Statistics of nothing yet, grouped by all of the dimensions together.
   *
   * @param by what to group by, in the order that keys are to have; with nothing there is one group
   */
  public Statistics(List<Dimension> by) {
    this(by, MOST_CARRIED_OVER);
  }

  /**
   * Statistics of nothing yet.
   *
   * @param by what to group by; with nothing there is one group
   * @param longestList how many of the most carried over demands to list
   */
  public Statistics(List<Dimension> by, int longestList) {
    this.by = new ArrayList<>(new LinkedHashSet<>(by));
    this.longestList = longestList;
    for (FactKind kind : FactKind.values()) {
      groups.put(kind, new TreeMap<>(new KeyOrder()));
    }
  }

  /** {@return the dimensions that were asked for} */
  public List<Dimension> by() {
    return Collections.unmodifiableList(by);
  }

  /**
   * {@return the dimensions of the groups of a kind, in the order of their keys: those asked for
   * that the kind has, and those that its figures have to be told apart by}
   *
   * @param kind the kind of facts
   */
  public List<Dimension> by(FactKind kind) {
    LinkedHashSet<Dimension> all = new LinkedHashSet<>(by);
    all.removeIf(dimension -> !dimension.isOf(kind));
    all.addAll(kind.measuredBy());
    return List.copyOf(all);
  }

  /**
   * Counts one accepted record with its facts.
   *
   * @param facts what is known of the record
   */
  public void addRecord(List<Fact> facts) {
    addRecords(1, 0);
    facts.forEach(this::add);
  }

  /**
   * Counts records whose facts are added one by one, and such as were set aside.
   *
   * @param accepted how many more were accepted
   * @param aside how many more were set aside
   */
  public void addRecords(long accepted, long aside) {
    records += accepted;
    setAside += aside;
  }

  /**
   * Counts one fact; its record is counted by {@link #addRecords}.
   *
   * @param fact what is known
   */
  public void add(Fact fact) {
    ArrayList<String> key = new ArrayList<>(by.size());
    for (Dimension dimension : by) {
      if (dimension.isOf(fact.kind())) {
        key.add(dimension.of(fact));
      }
    }
    for (Dimension dimension : fact.kind().measuredBy()) {
      if (!by.contains(dimension)) {
        key.add(dimension.of(fact));
      }
    }
    group(fact.kind(), key).add(fact);
    CarriedOver.of(fact).ifPresent(this::list);
  }

  private Figures group(FactKind kind, List<String> key) {
    return lot(kind).computeIfAbsent(key, k -> new Figures(kind));
  }

  private Map<List<String>, Figures> lot(FactKind kind) {
    return groups.computeIfAbsent(kind, k -> new TreeMap<>(new KeyOrder()));
  }

  /**
   * Adds what other statistics have counted, which stay as they are.
   *
   * @param other statistics of another part of the corpus
   * @throws IllegalArgumentException if they are grouped otherwise, or list another number of
   *     demands
   */
  public void add(Statistics other) {
    if (!by.equals(other.by) || longestList != other.longestList) {
      throw new IllegalArgumentException(
          "statistics by %s with a list of %s cannot take those by %s with a list of %s"
              .formatted(by, longestList, other.by, other.longestList));
    }
    addRecords(other.records, other.setAside);
    other.groups.forEach(
        (kind, lot) -> lot.forEach((key, figures) -> group(kind, key).add(figures)));
    other.most.forEach(this::list);
  }

  private void list(CarriedOver demand) {
    most.add(demand);
    if (most.size() > longestList) {
      most.pollLast();
    }
  }

  /** {@return how many records were accepted} */
  public long records() {
    return records;
  }

  /** {@return how many records, and files, were set aside} */
  public long setAside() {
    return setAside;
  }

  /**
   * {@return the figures of all facts of a kind together}
   *
   * @param kind the kind of facts
   */
  public Figures total(FactKind kind) {
    Figures total = new Figures(kind);
    lot(kind).values().forEach(total::add);
    return total;
  }

  /**
   * {@return the figures of each group, in the order of their keys: one text for each of the
   * dimensions of {@link #by(FactKind)}, empty where records do not say}
   *
   * @param kind the kind of facts
   */
  public SortedMap<List<String>, Figures> groups(FactKind kind) {
    return over(kind, by(kind));
  }

  /**
   * {@return the figures of wider groups, by their keys: one text for each of these dimensions}
   *
   * @param kind the kind of facts
   * @param fewer some of the dimensions, in the order that the keys are to have
   * @throws IllegalArgumentException if the facts are not grouped by one of them
   */
  public SortedMap<List<String>, Figures> over(FactKind kind, List<Dimension> fewer) {
    List<Dimension> all = by(kind);
    if (!all.containsAll(fewer)) {
      throw new IllegalArgumentException("statistics by " + all + " cannot be had by " + fewer);
    }
    SortedMap<List<String>, Figures> wider = new TreeMap<>(new KeyOrder());
    lot(kind)
        .forEach(
            (key, figures) ->
                wider
                    .computeIfAbsent(
                        fewer.stream().map(one -> key.get(all.indexOf(one))).toList(),
                        k -> new Figures(kind))
                    .add(figures));
    return Collections.unmodifiableSortedMap(wider);
  }

  /** {@return the demands that were carried over most, the most first} */
  public List<CarriedOver> mostCarriedOver() {
    return List.copyOf(most);
  }

  /** Equal if all figures are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Statistics that
        && by.equals(that.by)
        && longestList == that.longestList
        && records == that.records
        && setAside == that.setAside
        && groups.equals(that.groups)
        && most.equals(that.most);
  }

  @Override
  public int hashCode() {
    return Map.of(by, records).hashCode();
  }

  @Override
  public String toString() {
    return "records %s, set aside %s, %s".formatted(records, setAside, total(FactKind.DEMANDS));
  }
}
