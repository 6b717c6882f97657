package io.github.hiwar.finding;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was found: the errors first, then the warnings and the notices, each in the order of the
 * document.
 *
 * <p>The list is limited, so that a document that is wrong everywhere cannot fill the memory; the
 * counts are complete all the same. This class is immutable and thread-safe.
 */
public final class Findings implements Iterable<Finding> {
  private static final Findings NONE = new FindingCollector(0).findings();

  private static final Comparator<Finding> BY_LINES =
      Comparator.comparing(Finding::severity)
          .thenComparingLong(one -> one.where().line())
          .thenComparingInt(one -> one.where().column());

  private final List<Finding> list;
  private final Counts counts;

  Findings(List<Finding> list, Counts counts) {
    this.list = List.copyOf(list);
    this.counts = counts;
  }

  /** {@return nothing found} */
  public static Findings none() {
    return NONE;
  }

  /**
   * {@return these findings, in this order}
   *
   * @param found what was found, all of it
   */
  public static Findings of(List<Finding> found) {
    Counts counts = new Counts();
    found.forEach(one -> counts.add(one.code(), one.severity(), one.isSuppressed()));
    return new Findings(found, counts);
  }

  /** {@return whether there is no error, suppressed ones aside} */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** {@return the findings, suppressed ones included, as far as the list was not cut} */
  public List<Finding> list() {
    return list;
  }

  /** {@return the findings, as in {@link #list}} */
  public Stream<Finding> stream() {
    return list.stream();
  }

  @Override
  public Iterator<Finding> iterator() {
    return list.iterator();
  }

  /** {@return the errors in the list, suppressed ones aside} */
  public List<Finding> errors() {
    return list.stream().filter(Finding::isError).toList();
  }

  /**
   * {@return the findings of one kind in the list, suppressed ones included}
   *
   * @param code the code of the kind; for a rule, its id
   */
  public List<Finding> of(String code) {
    return list.stream().filter(finding -> finding.code().equals(code)).toList();
  }

  /**
   * {@return how many findings of that severity there are, listed or not, suppressed ones aside}
   *
   * @param severity the severity
   */
  public int count(Severity severity) {
    return counts.of(severity);
  }

  /**
   * {@return how many findings of each kind there are, listed or not, by code, the most severe
   * first; suppressed ones aside}
   */
  public Map<String, Integer> countsByCode() {
    return counts.byCode();
  }

  /** {@return how many findings are suppressed} */
  public int suppressed() {
    return counts.suppressed();
  }

  /** {@return how many findings there are, suppressed ones and those cut from the list included} */
  public int total() {
    return counts.total();
  }

  /** {@return how many findings are not in the list; they are the least severe} */
  public int cut() {
    return total() - list.size();
  }

  /** {@return whether there are more findings than the list shows} */
  public boolean wasCut() {
    return cut() > 0;
  }

  /**
   * {@return the same with each finding of the list changed, such as put at its place in a file}
   *
   * @param change what becomes of a finding; its code, severity and suppression stay
   */
  public Findings with(UnaryOperator<Finding> change) {
    return new Findings(list.stream().map(change).toList(), counts);
  }

  /**
   * {@return the same without some findings of the list, which no longer count either}
   *
   * @param left which ones to leave out
   */
  public Findings without(Predicate<Finding> left) {
    Counts fewer = counts.copy();
    list.stream().filter(left).forEach(fewer::remove);
    return new Findings(list.stream().filter(left.negate()).toList(), fewer);
  }

  /**
   * {@return the same without those of one kind, listed or not}
   *
   * @param code the code of the kind
   */
  public Findings without(String code) {
    Counts fewer = counts.copy();
    of(code).stream().filter(Finding::isSuppressed).forEach(fewer::remove);
    fewer.remove(code);
    return new Findings(
        list.stream().filter(finding -> !finding.code().equals(code)).toList(), fewer);
  }

  /** {@return the errors alone, listed or not, suppressed ones aside} */
  public Findings errorsOnly() {
    return new Findings(errors(), counts.only(Severity.ERROR));
  }

  /**
   * {@return the same with at most this many in the list, the most severe ones}
   *
   * @param most how many
   * @throws IllegalArgumentException if it is negative
   */
  public Findings atMost(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("at most " + most + " findings; 0 lists none");
    }
    return new Findings(list.subList(0, Math.min(most, list.size())), counts);
  }

  /**
   * {@return these findings and then others, the errors of both first}
   *
   * @param others the others
   * @param most how many are listed at most
   */
  public Findings and(Findings others, int most) {
    FindingCollector both = new FindingCollector(most);
    list.forEach(one -> both.keep(one, 0));
    others.list.forEach(one -> both.keep(one, 0));
    return new Findings(both.listed(), counts.and(others.counts));
  }

  /** {@return the same, the findings of one severity in the order of their lines and columns} */
  public Findings byLines() {
    return new Findings(list.stream().sorted(BY_LINES).toList(), counts);
  }

  /** Whether it is valid, and the counts. */
  @Override
  public String toString() {
    return (isValid() ? "valid" : "not valid")
        + ": "
        + count(Severity.ERROR)
        + " errors, "
        + count(Severity.WARNING)
        + " warnings, "
        + count(Severity.NOTICE)
        + " notices"
        + (suppressed() > 0 ? ", " + suppressed() + " suppressed" : "")
        + (wasCut() ? ", list cut at " + list.size() : "");
  }
}
