package io.github.hiwar.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes findings as they come in: counted without end, kept up to a number and to a million
 * characters, the most severe ones first. Used by one thread.
 */
public final class FindingCollector {
  private static final int MOST_CHARACTERS = 1 << 20;

  private record Found(Finding finding, long order) {}

  private static final Comparator<Found> IN_ORDER =
      Comparator.<Found, Severity>comparing(one -> one.finding.severity())
          .thenComparingLong(Found::order);

  /** How much the findings of one severity take. */
  private static final class Room {
    private int findings;
    private int characters;

    void change(int by, Finding finding) {
      findings += by;
      characters += by * finding.size();
    }
  }

  /** A moment to go back to: how much was kept, and how many errors there were by code. */
  public static final class Mark {
    private final int kept;
    private final Map<String, Integer> errors;

    private Mark(int kept, Map<String, Integer> errors) {
      this.kept = kept;
      this.errors = errors;
    }
  }

  private final int most;
  // In the order of finding; of each severity so many as would be listed if there were no other.
  private final List<Found> kept = new ArrayList<>();
  private final Map<Severity, Room> taken = new EnumMap<>(Severity.class);
  private final Counts counts = new Counts();

  /**
   * Begins with nothing.
   *
   * @param most how many findings are listed at most
   */
  public FindingCollector(int most) {
    this.most = most;
  }

  /**
   * {@return whether one more finding of the severity would be kept; otherwise it need not be made,
   * only counted}
   *
   * @param severity the severity
   */
  public boolean takes(Severity severity) {
    Room room = room(severity);
    return room.findings < most && room.characters < MOST_CHARACTERS;
  }

  private Room room(Severity severity) {
    return taken.computeIfAbsent(severity, any -> new Room());
  }

  /**
   * Takes a finding.
   *
   * @param finding the finding
   * @param order where it comes among those of its severity; those of one order stay as they come
   */
  public void add(Finding finding, long order) {
    keep(finding, order);
    count(finding.code(), finding.severity(), finding.isSuppressed());
  }

  /** Keeps a finding that was counted elsewhere. */
  void keep(Finding finding, long order) {
    if (takes(finding.severity())) {
      room(finding.severity()).change(1, finding);
      kept.add(new Found(finding, order));
    }
  }

  /**
   * Counts a finding without keeping it.
   *
   * @param code its code
   * @param severity its severity
   * @param isSuppressed whether it is suppressed
   */
  public void count(String code, Severity severity, boolean isSuppressed) {
    counts.add(code, severity, isSuppressed);
  }

  /** {@return how many errors there are so far, suppressed ones aside} */
  public int errors() {
    return counts.of(Severity.ERROR);
  }

  /** {@return this moment} */
  public Mark mark() {
    return new Mark(kept.size(), counts.now(Severity.ERROR));
  }

  /**
   * Makes warnings of the errors since a moment: what they were found in is kept as it is.
   *
   * @param since the moment
   * @throws IllegalArgumentException if it is one of another collector, which had found more
   */
  public void soften(Mark since) {
    if (since.kept > kept.size()) {
      throw new IllegalArgumentException("the moment is that of another collector");
    }
    List<Found> later = new ArrayList<>(kept.subList(since.kept, kept.size()));
    kept.subList(since.kept, kept.size()).clear();
    for (Found one : later) {
      room(one.finding.severity()).change(-1, one.finding);
      keep(one.finding.isError() ? one.finding.weighing(Severity.WARNING) : one.finding, one.order);
    }
    counts.soften(since.errors);
  }

  /** {@return what was found so far} */
  public Findings findings() {
    return new Findings(listed(), counts.copy());
  }

  /** What is listed of that which is kept. */
  List<Finding> listed() {
    List<Found> sorted = new ArrayList<>(kept);
    sorted.sort(IN_ORDER);
    List<Finding> listed = new ArrayList<>();
    int characters = 0;
    for (Found one : sorted) {
      if (listed.size() == most || characters > MOST_CHARACTERS) {
        break;
      }
      characters += one.finding.size();
      listed.add(one.finding);
    }
    return listed;
  }
}
