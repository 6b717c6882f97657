package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Relation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs together in a record: the items of a group, the meetings of a party, the
 * measures for a demand.
 *
 * <p>The indexes are built once, in one pass; keep the finder as long as you ask. References that
 * lead nowhere and trees that run in circles are put up with. This class is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * RecordFinder finder = RecordFinder.of(record);
 * finder.demandsUnder(allowances.ref());   // mileage, travel, daily rate
 * finder.measuresFor(mileage.ref());       // what was promised or done for it
 * }</pre>
 */
public final class RecordFinder {
  private final BargainingRecord record;
  private final Map<String, Demand> demands;
  private final Map<String, List<Demand>> children;
  private final Map<String, List<Measure>> measures;
  private final Map<String, List<Integer>> meetings;
  private final Map<String, List<Integer>> meetingsForNobody;
  private final Map<String, List<Person>> officers;
  private final Map<String, List<Relation>> relations;
  private final Map<String, List<Transition>> entries;
  private volatile @Nullable Function<Demand, List<Ref<Meeting>>> tabledAt;

  private RecordFinder(BargainingRecord record) {
    this.record = record;
    this.demands = new HashMap<>();
    record.demands().forEach(demand -> demands.putIfAbsent(demand.id(), demand));
    this.children = index(record.demands(), demand -> demand.parent().stream());
    this.measures = index(record.measures(), measure -> measure.addresses().stream());
    // By position, so that meetings found in several ways stand once, in the order of the record.
    List<Integer> positions = IntStream.range(0, record.meetings().size()).boxed().toList();
    this.meetings = index(positions, at -> attending(record.meetings().get(at)));
    this.meetingsForNobody = index(positions, at -> forNobody(record.meetings().get(at)));
    this.officers =
        index(
            record.people(),
            person ->
                record.find(person.ref()).filter(person::equals).stream()
                    .flatMap(RecordFinder::servedParties));
    this.relations =
        index(record.relations(), relation -> Stream.of(relation.subject(), relation.object()));
    this.entries = index(record.transitions(), entry -> entry.subjects().stream());
  }

  /**
   * Builds the indexes of a record.
   *
   * @param record the record
   * @return the finder
   */
  public static RecordFinder of(BargainingRecord record) {
    return new RecordFinder(record);
  }

  private static <E> Map<String, List<E>> index(
      List<E> entities, Function<E, Stream<? extends Ref<?>>> keys) {
    Map<String, List<E>> index = new HashMap<>();
    for (E entity : entities) {
      keys.apply(entity)
          .map(Ref::toString)
          .distinct()
          .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(entity));
    }
    index.replaceAll((key, found) -> List.copyOf(found));
    return index;
  }

  // By name: whose parties a person takes part for is found when a party is asked for.
  private static Stream<Ref<?>> attending(Meeting meeting) {
    return meeting.participations().stream()
        .flatMap(one -> Stream.concat(one.onBehalfOf().stream(), one.person().stream()));
  }

  /** The people who take part for nobody in particular. */
  private static Stream<Ref<?>> forNobody(Meeting meeting) {
    return meeting.participations().stream()
        .filter(one -> one.onBehalfOf().isEmpty())
        .flatMap(one -> one.person().stream());
  }

  private static Stream<Ref<?>> servedParties(Person person) {
    return person.offices().stream().map(Office::in).flatMap(Optional::stream);
  }

  private static <E> List<E> at(Map<String, List<E>> index, Ref<?> ref) {
    return index.getOrDefault(ref.toString(), List.of());
  }

  /** {@return the record} */
  public BargainingRecord record() {
    return record;
  }

  /** {@return the demands that are items of no other, or of one that the record does not have} */
  public List<Demand> roots() {
    return record.demands().stream().filter(demand -> parentOf(demand).isEmpty()).toList();
  }

  /**
   * {@return the demand that this one is an item of, if the record has it}
   *
   * @param demand the demand
   */
  public Optional<Demand> parentOf(Demand demand) {
    return demand.parent().map(Ref::toString).map(demands::get);
  }

  /**
   * {@return the items of a demand, not theirs in turn}
   *
   * @param demand a reference to the demand
   */
  public List<Demand> childrenOf(Ref<Demand> demand) {
    return at(children, demand);
  }

  /**
   * {@return whether a demand has no items: what is counted; groups are headings}
   *
   * @param demand the demand
   */
  public boolean isLeaf(Demand demand) {
    return !children.containsKey(demand.id());
  }

  /** {@return the demands that have no items of their own, in the order of the record} */
  public List<Demand> leaves() {
    return record.demands().stream().filter(this::isLeaf).toList();
  }

  /**
   * {@return everything below a demand, each item followed by what is below it}
   *
   * @param demand a reference to the demand
   */
  public List<Demand> demandsUnder(Ref<Demand> demand) {
    List<Demand> under = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(demand.toString()));
    Deque<Demand> open = new ArrayDeque<>();
    push(open, at(children, demand));
    while (!open.isEmpty()) {
      Demand next = open.pop();
      if (seen.add(next.id())) {
        under.add(next);
        push(open, childrenOf(next.ref()));
      }
    }
    return under;
  }

  private static void push(Deque<Demand> open, List<Demand> items) {
    for (int i = items.size() - 1; i >= 0; i--) {
      open.push(items.get(i));
    }
  }

  /**
   * {@return the demands above a demand, the nearest first}
   *
   * @param demand the demand
   */
  public List<Demand> demandsAbove(Demand demand) {
    List<Demand> above = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(demand.id()));
    Optional<Demand> next = parentOf(demand);
    while (next.isPresent() && seen.add(next.get().id())) {
      above.add(next.get());
      next = parentOf(next.get());
    }
    return above;
  }

  /**
   * {@return what a demand says, or else the nearest demand above it that says something; empty if
   * none does} It may have to look at every demand above; ask {@link #said} for many demands.
   *
   * @param <V> what is said: a party, a category, a meeting
   * @param demand the demand that is asked first
   * @param attribute what it is asked for: {@code Demand::raisedBy}
   */
  public <V> List<V> saidFor(Demand demand, Function<Demand, List<V>> attribute) {
    List<V> own = attribute.apply(demand);
    if (!own.isEmpty()) {
      return own;
    }
    return demandsAbove(demand).stream()
        .map(attribute)
        .filter(said -> !said.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * {@return the steps of a schedule, in its order; those that the record does not have are left
   * out}
   *
   * @param terms the terms that have the schedule
   */
  public List<Instalment> steps(Terms terms) {
    return terms.schedule().stream().flatMap(step -> record.find(step).stream()).toList();
  }

  /**
   * {@return what each demand says, or else the nearest demand above it that says something: the
   * same as {@link #saidFor}, found in one pass for all demands of the record}
   *
   * <p>Demands that inherit what they say are given the very same list.
   *
   * @param <V> what is said: a party, a category, a meeting
   * @param attribute what the demands are asked for: {@code Demand::raisedBy}
   */
  public <V> Function<Demand, List<V>> said(Function<Demand, List<V>> attribute) {
    Map<String, List<V>> said = new HashMap<>();
    List<Demand> way = new ArrayList<>();
    for (Demand demand : record.demands()) {
      Optional<Demand> next = Optional.of(demand);
      List<V> found = List.of();
      while (next.isPresent() && found.isEmpty()) {
        Demand here = next.get();
        List<V> known = said.get(here.id());
        if (known == null) {
          said.put(here.id(), List.of()); // What a circle says while it is walked.
          way.add(here);
          found = attribute.apply(here);
          next = parentOf(here);
        } else {
          found = known;
          next = Optional.empty();
        }
      }
      for (Demand here : way) {
        said.put(here.id(), found);
      }
      way.clear();
    }
    return demand -> {
      List<V> own = attribute.apply(demand);
      return own.isEmpty() ? said.getOrDefault(demand.id(), List.of()) : own;
    };
  }

  /** The meeting at which it was tabled, or else a demand above it. */
  Optional<Ref<Meeting>> tabledAt(Demand demand) {
    Function<Demand, List<Ref<Meeting>>> known = tabledAt;
    if (known == null) {
      known = said(one -> one.tabledAt().stream().toList());
      tabledAt = known;
    }
    return known.apply(demand).stream().findFirst();
  }

  /**
   * {@return the demands that a party raises, where a group names it the items included}
   *
   * @param party a reference to the party
   */
  public List<Demand> demandsOf(Ref<Party> party) {
    Function<Demand, List<Ref<Party>>> raisedBy = said(Demand::raisedBy);
    IdentityHashMap<List<Ref<Party>>, Boolean> among = new IdentityHashMap<>();
    return record.demands().stream()
        .filter(
            demand -> among.computeIfAbsent(raisedBy.apply(demand), said -> said.contains(party)))
        .toList();
  }

  /**
   * {@return the measures that answer a demand, or a demand above it}
   *
   * @param demand a reference to the demand
   */
  public List<Measure> measuresFor(Ref<Demand> demand) {
    Demand found = demands.get(demand.toString());
    Stream<Demand> above = found == null ? Stream.of() : demandsAbove(found).stream();
    return Stream.concat(Stream.of(demand), above.map(Demand::ref))
        .flatMap(one -> at(measures, one).stream())
        .distinct()
        .toList();
  }

  /**
   * {@return the measures that a party owes or has performed}
   *
   * @param party a reference to the party
   */
  public List<Measure> measuresOwedBy(Ref<Party> party) {
    return record.measures().stream().filter(measure -> measure.debtors().contains(party)).toList();
  }

  /**
   * {@return the meetings that a party, or a person, took part in or was expected at} A person who
   * takes part for nobody in particular takes part for the parties of their offices.
   *
   * @param actor a reference to the party or person
   */
  public List<Meeting> meetingsOf(Ref<? extends Entity> actor) {
    Set<Integer> found = new TreeSet<>(at(meetings, actor));
    for (Person person : at(officers, actor)) {
      found.addAll(at(meetingsForNobody, person.ref()));
    }
    return found.stream().map(record.meetings()::get).toList();
  }

  /**
   * {@return the links that begin or end at an entity}
   *
   * @param entity a reference to the entity
   */
  public List<Relation> relationsOf(Ref<? extends Entity> entity) {
    return at(relations, entity);
  }

  /**
   * {@return the journal entries that name an entity, those made in error included, as written}
   *
   * @param subject a reference to the subject
   */
  public List<Transition> entriesOn(Ref<? extends Entity> subject) {
    return at(entries, subject);
  }
}
