package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.names.FreeNames;
import io.github.hiwar.names.Mention;
import io.github.hiwar.names.Names;
import io.github.hiwar.names.Style;
import io.github.hiwar.party.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a record are called instead: a label in texts, an id elsewhere, neither of
 * which holds a name.
 */
final class Pseudonyms {
  private static final List<String> LABELS = List.of("P", "Q", "X", "Y", "Z");
  private static final List<String> IDS = List.of("person-", "p-", "q-", "x-", "y-", "z-");
  private static final Pattern SAFE_IN_CODE = Pattern.compile("[A-Za-z0-9._-]+");
  private static final int MOST_MEANT = 3;

  private final Map<Integer, String> labels = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final List<Person> people;

  /**
   * Chooses them.
   *
   * @param hidden whose names and ids go
   * @param ids every id that the record mentions
   */
  Pseudonyms(
      BargainingRecord record,
      Predicate<Person> hidden,
      Names names,
      Collection<String> ids,
      Function<String, @Nullable String> directory) {
    this.people = record.people();
    chooseLabels(hidden, names, directory);
    chooseIds(hidden, names, record.id(), ids);
  }

  private void chooseLabels(
      Predicate<Person> hidden, Names names, Function<String, @Nullable String> directory) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      String label = person.anonymousLabel().orElseGet(() -> directory.apply(person.id()));
      boolean tells = label != null && names.areTold(label);
      if (label != null && !tells) {
        taken.add(label);
      }
      if (hidden.test(person) || (tells && person.anonymousLabel().isPresent())) {
        labels.put(i, label == null || tells ? "" : label);
      }
    }
    FreeNames free = new FreeNames(taken);
    String prefix = fit(LABELS, one -> names.areTold(one));
    labels.replaceAll(
        (person, label) -> label.isEmpty() ? next(free, prefix, names::areTold) : label);
  }

  private void chooseIds(
      Predicate<Person> hidden, Names names, String recordId, Collection<String> taken) {
    FreeNames free = new FreeNames(taken);
    Predicate<String> tells = id -> !names.in(id, Style.ID).isEmpty();
    String prefix = fit(IDS, tells);
    for (Person person : people) {
      if (hidden.test(person) && !ids.containsKey(person.id())) {
        // Who has the id of the record, which is an error, shares that of the redacted one too.
        boolean asRecord = person.id().equals(recordId);
        String series = asRecord ? prefix.replace('-', ':') : prefix;
        ids.put(person.id(), next(free, series, tells));
      }
    }
  }

  private static String fit(List<String> prefixes, Predicate<String> tells) {
    return prefixes.stream()
        .filter(tells.negate())
        .findFirst()
        .orElse(prefixes.get(prefixes.size() - 1));
  }

  private static String next(FreeNames free, String prefix, Predicate<String> tells) {
    String name = free.next(prefix);
    return tells.test(name) ? next(free, prefix, tells) : name;
  }

  /** The label of the person at a position, null if the person keeps what there is. */
  @Nullable String label(int position) {
    return labels.get(position);
  }

  /** The new id for each id of somebody whose name goes. */
  Map<String, String> ids() {
    return ids;
  }

  /** What a text says instead of a name: of people with one name, each that may be meant. */
  String inText(Mention mention) {
    String joined = joined(mention, "/", labels::get);
    boolean fits = !mention.inCode() || SAFE_IN_CODE.matcher(joined).matches();
    return fits ? joined : inCode(mention);
  }

  /** What an id, a link or a file name says instead of a name. */
  String inCode(Mention mention) {
    return joined(mention, "-", position -> ids.get(people.get(position).id()));
  }

  private static String joined(
      Mention mention, String between, Function<Integer, @Nullable String> pseudonym) {
    return mention.people().stream()
        .map(pseudonym)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST_MEANT)
        .collect(Collectors.joining(between));
  }
}
