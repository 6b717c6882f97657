package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.status.Histories;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Demands followed across the records of successive processes.
 *
 * <p>What carries a demand over is a relation between two demands: the newer one continues,
 * rewords, splits, merges, renews, amends or adds to the older one, which a reference such as
 * {@code urn:example:2024#mileage} finds in another record. A demand that splits has several
 * successors, each with the whole history; one that merges has several predecessors. Of each demand
 * the nearest {@value #MOST_FORMS} forms are followed. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * CarryOver carryOver = CarryOver.of(List.of(round2024, round2025), day);
 * carryOver.of("urn:example:2025", mileage.ref()).age();   // on the table for 640 days
 * }</pre>
 */
public final class CarryOver {
  /** The kinds of relation that carry a demand over. */
  public static final Set<RelationKind> CARRIES =
      Set.of(
          RelationKind.CONTINUES,
          RelationKind.REWORDS,
          RelationKind.SPLITS,
          RelationKind.MERGES,
          RelationKind.RENEWS,
          RelationKind.AMENDS,
          RelationKind.ADDS_TO);

  /** How many forms of one demand are followed back; a limit, since demands split and merge. */
  public static final int MOST_FORMS = 100;

  private final LocalDate day;
  private final Map<String, Found> demands = new LinkedHashMap<>();
  private final Map<String, Set<Link>> olderOf = new LinkedHashMap<>();
  private final Set<String> carriedOn = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private record Found(
      RecordFinder finder, StatusBoard board, Histories histories, Demand demand, int position) {}

  private record Link(RelationKind kind, String older) {}

  private CarryOver(List<BargainingRecord> records, LocalDate day) {
    this.day = day;
    Set<String> ids = new LinkedHashSet<>();
    for (BargainingRecord record : records) {
      if (!ids.add(record.id())) {
        throw new IllegalArgumentException("the record " + record.id() + " is given twice");
      }
      RecordFinder finder = RecordFinder.of(record);
      StatusBoard board = StatusBoard.asOf(record, day);
      Histories histories = record.journal().looking(looks(day));
      for (Demand demand : record.demands()) {
        demands.putIfAbsent(
            record.id() + "#" + demand.id(),
            new Found(finder, board, histories, demand, demands.size()));
      }
    }
    records.forEach(record -> record.relations().forEach(relation -> link(record, relation)));
  }

  private static final int PARTLY = 0;
  private static final int MET = 1;
  private static final int AGAIN = 2;

  private static List<Predicate<Journal.Step>> looks(LocalDate day) {
    Predicate<Journal.Step> happened = step -> !step.when().latest().isAfter(day);
    return List.of(
        happened.and(step -> comesInto(step, to -> to.tone() == Tone.PARTLY)),
        happened.and(step -> comesInto(step, to -> to.tone() == Tone.MET)),
        happened.and(step -> comesInto(step, Status::awaitsAnswer) && step.before().isPresent()));
  }

  private static boolean comesInto(Journal.Step step, Predicate<Status> state) {
    return state.test(step.to()) && step.before().filter(state).isEmpty();
  }

  private void link(BargainingRecord record, Relation relation) {
    String newer = reference(record, relation.subject());
    String older = reference(record, relation.object());
    if (!relation.kind().isWithinAny(CARRIES) || newer.equals(older)) {
      return;
    }
    if (demands.containsKey(newer) && demands.containsKey(older)) {
      olderOf
          .computeIfAbsent(newer, id -> new LinkedHashSet<>())
          .add(new Link(relation.kind(), older));
      carriedOn.add(older);
    } else if (demands.containsKey(newer) && relation.object().isExternal()) {
      missing.add(older);
    } else if (demands.containsKey(older) && relation.subject().isExternal()) {
      missing.add(newer);
    }
  }

  private static String reference(BargainingRecord record, Ref<?> ref) {
    return ref.isExternal() ? ref.toString() : record.id() + "#" + ref;
  }

  /**
   * Follows the demands of these records.
   *
   * @param records the records, the oldest process first
   * @param day the day that ages and statuses are of
   * @return what they carry on, and since when
   * @throws IllegalArgumentException if a record is given twice
   */
  public static CarryOver of(List<BargainingRecord> records, LocalDate day) {
    return new CarryOver(records, day);
  }

  /**
   * {@return the demands that no later one carries on, each with its history} Of demands that carry
   * each other on in a circle, the one that stands last in the records counts as the latest.
   */
  public List<CarriedDemand> latest() {
    return heads().map(this::follow).toList();
  }

  /** {@return those of {@link #latest} that have been on the table in more than one form} */
  public List<CarriedDemand> carriedOver() {
    return heads().filter(olderOf::containsKey).map(this::follow).toList();
  }

  private Stream<String> heads() {
    Set<String> heads = new LinkedHashSet<>(demands.keySet());
    heads.removeAll(carriedOn);
    Set<String> followed = withOlder(heads);
    List<String> circles = new ArrayList<>(demands.keySet());
    circles.removeAll(followed);
    for (int i = circles.size() - 1; i >= 0; i--) {
      if (!followed.contains(circles.get(i))) {
        heads.add(circles.get(i));
        addWithOlder(circles.get(i), followed, Integer.MAX_VALUE);
      }
    }
    return demands.keySet().stream().filter(heads::contains);
  }

  /**
   * {@return a demand with its history up to its form in that record, empty if no record has it}
   *
   * @param record the id of the record that holds the demand
   * @param demand a reference to the demand
   */
  public Optional<CarriedDemand> of(String record, Ref<Demand> demand) {
    String reference = record + "#" + demand.id();
    return demands.containsKey(reference) ? Optional.of(follow(reference)) : Optional.empty();
  }

  /**
   * {@return the references that lead into records that were not given, or to nothing in those
   * given}
   */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  private CarriedDemand follow(String latest) {
    Set<String> forms = new LinkedHashSet<>();
    addWithOlder(latest, forms, MOST_FORMS);
    List<Found> found = forms.stream().map(this::found).toList();
    Optional<PartialDate> first =
        found.stream()
            .map(one -> Tabling.first(one.finder, one.demand))
            .flatMap(Optional::stream)
            .min(Comparator.comparing(PartialDate::earliest));
    Found last = found(latest);
    return new CarriedDemand(
        stops(latest, forms),
        first,
        first.map(date -> Age.on(day, date)),
        (int) links(forms).stream().filter(l -> l.kind.isWithin(RelationKind.REWORDS)).count(),
        times(found, PARTLY),
        times(found, MET),
        raisedAgain(found),
        Tabling.statusOf(last.board.standing(last.demand)),
        forms.size() == MOST_FORMS
            && links(forms).stream().anyMatch(l -> !forms.contains(l.older)));
  }

  private Found found(String reference) {
    return Objects.requireNonNull(demands.get(reference), reference);
  }

  private List<Link> links(Collection<String> forms) {
    return forms.stream().flatMap(one -> olderOf.getOrDefault(one, Set.of()).stream()).toList();
  }

  private Set<String> withOlder(Collection<String> latest) {
    Set<String> forms = new LinkedHashSet<>();
    latest.forEach(one -> addWithOlder(one, forms, Integer.MAX_VALUE));
    return forms;
  }

  // The nearest first, so that what a limit leaves out is the oldest.
  private void addWithOlder(String latest, Set<String> forms, int most) {
    Deque<String> open = new ArrayDeque<>(List.of(latest));
    while (!open.isEmpty() && forms.size() < most) {
      String next = open.remove();
      if (forms.add(next)) {
        olderOf.getOrDefault(next, Set.of()).forEach(link -> open.add(link.older));
      }
    }
  }

  private List<CarriedDemand.Stop> stops(String latest, Set<String> forms) {
    return forms.stream()
        .sorted(
            Comparator.comparing((String one) -> one.equals(latest))
                .thenComparingInt(one -> found(one).position))
        .map(
            one -> {
              Found found = found(one);
              return new CarriedDemand.Stop(
                  found.finder.record().id(),
                  found.demand,
                  links(List.of(one)).stream().map(Link::kind).distinct().toList());
            })
        .toList();
  }

  private static int times(List<Found> found, int look) {
    return found.stream().mapToInt(one -> one.histories.count(one.demand.id(), look)).sum();
  }

  private static int raisedAgain(List<Found> found) {
    long processes = found.stream().map(one -> one.finder.record().id()).distinct().count();
    return (int) processes - 1 + times(found, AGAIN);
  }
}
