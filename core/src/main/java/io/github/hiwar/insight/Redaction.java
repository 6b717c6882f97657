package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record without its personal data, and the list of what was taken out.
 *
 * <p>What is personal is what the shapes say: names and aliases of people, their offices, and
 * quotes. The people stay, so that what they said and did stays attributed, under pseudonyms or by
 * their offices. Their ids, which are mostly made of their names, change with every reference to
 * them, and so do the ids of entries that contain them; a name that other texts mention as the
 * record spells it is masked there, in unknown members too; and members that this version does not
 * know are taken out of people, since nobody can tell what they hold. Names that a text shortens or
 * paraphrases are not found, and references into other records stay: read before you publish.
 *
 * <p>The digest of the redacted record is its own ({@code HiwarJson.digest}); the digests of source
 * documents stay, being those of files that the record only names. This class is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Redaction redaction = Redaction.toPseudonyms(record);
 * redaction.record();     // no names: person-1, person-2
 * redaction.removals();   // /people/0/name: name → P1
 * }</pre>
 */
public final class Redaction {
  private final BargainingRecord record;
  private final List<Removal> removals;

  private Redaction(BargainingRecord record, List<Removal> removals) {
    this.record = record;
    this.removals = List.copyOf(removals);
  }

  /** What kind of personal data was taken out. */
  public enum Kind {
    /** The name of a person. */
    NAME,
    /** An office of a person. */
    OFFICE,
    /** The words of somebody. */
    QUOTE,
    /** A name that a text mentions. */
    MENTION,
    /** An id that is made of a name. */
    ID,
    /** A member of a person that this version does not know. */
    UNKNOWN_MEMBER
  }

  /**
   * Something that was taken out. It does not say what: lists of removals are published too.
   *
   * @param pointer where it stood, as a JSON Pointer into the record as it was
   * @param kind what it was
   * @param replacement what stands there now, empty if nothing
   */
  public record Removal(String pointer, Kind kind, Optional<String> replacement) {
    @Override
    public String toString() {
      return pointer + ": " + kind + replacement.map(text -> " → " + text).orElse("");
    }
  }

  /**
   * People become P1, P2 and so on, in the order of the record; their offices go too.
   *
   * @param record the record
   * @return the redacted record, and what became of whom
   */
  public static Redaction toPseudonyms(BargainingRecord record) {
    return toPseudonyms(record, Map.<String, String>of()::get);
  }

  /**
   * People get the pseudonyms of a directory, which keeps them the same across records; those that
   * it does not know become P1, P2 and so on.
   *
   * @param record the record
   * @param directory the pseudonym of a person's id, or null
   * @return the redacted record, and what became of whom
   */
  public static Redaction toPseudonyms(
      BargainingRecord record, Function<String, @Nullable String> directory) {
    return redact(record, directory, false);
  }

  /**
   * People lose their names and keep their offices, which a minister or a secretary general holds
   * in public; those without one become P1, P2 and so on.
   *
   * @param record the record
   * @return the redacted record, and what became of whom
   */
  public static Redaction toOffices(BargainingRecord record) {
    return redact(record, Map.<String, String>of()::get, true);
  }

  private static Redaction redact(
      BargainingRecord record, Function<String, @Nullable String> directory, boolean offices) {
    List<Removal> removals = new ArrayList<>();
    Map<String, String> labels = labels(record, directory, offices);
    Map<String, String> ids = newIds(record, labels.keySet());
    noteIds(record, ids, removals);
    BargainingRecord labelled = labelled(record, labels, offices);
    BargainingRecord renamed = ids.isEmpty() ? labelled : RecordEdit.rename(labelled, ids);
    BargainingRecord redacted =
        ShapeTransformer.transform(
            Shapes.record(),
            renamed,
            new RedactionEdit(Mentions.of(record.people(), labels), offices, removals));
    return new Redaction(redacted, removals);
  }

  // Those who keep their offices need no pseudonym for themselves, only for texts that name them.
  private static Map<String, String> labels(
      BargainingRecord record, Function<String, @Nullable String> directory, boolean offices) {
    Map<String, String> labels = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Person person : record.people()) {
      boolean named = person.name().isPresent() || !person.aliases().isEmpty();
      String known = person.anonymousLabel().orElseGet(() -> directory.apply(person.id()));
      if (known != null) {
        taken.add(known);
      }
      if (named || (!offices && !person.offices().isEmpty())) {
        labels.put(person.id(), known == null ? "" : known);
      }
    }
    Numbers free = new Numbers("P", taken);
    labels.replaceAll((id, label) -> label.isEmpty() ? free.next() : label);
    return labels;
  }

  // A person has a name, a label or an office: the label comes before the rest goes.
  private static BargainingRecord labelled(
      BargainingRecord record, Map<String, String> labels, boolean offices) {
    List<Person> people = new ArrayList<>();
    for (Person person : record.people()) {
      String label = labels.get(person.id());
      boolean known = offices && !person.offices().isEmpty();
      people.add(
          label == null || known
              ? person
              : Person.builder().from(person).anonymousLabel(label).build());
    }
    return BargainingRecord.builder().from(record).people(people).build();
  }

  // Ids of journal entries are often made of the ids of their subject and of the first speaker.
  private static Map<String, String> newIds(BargainingRecord record, Set<String> names) {
    Set<String> taken = new HashSet<>(record.entities().keySet());
    Numbers free = new Numbers("person-", taken);
    Map<String, String> people = new LinkedHashMap<>();
    names.forEach(id -> people.put(id, free.next()));
    Map<String, String> all = new LinkedHashMap<>(people);
    for (String id : record.entities().keySet()) {
      String newId = withoutNames(id, people);
      if (!all.containsKey(id) && !newId.equals(id)) {
        all.put(id, taken.add(newId) ? newId : new Numbers(newId + "-", taken).next());
      }
    }
    return all;
  }

  /** The first names of a series that nobody has: P1, P2, P4. */
  private static final class Numbers {
    private final String prefix;
    private final Set<String> taken;
    private int last;

    Numbers(String prefix, Set<String> taken) {
      this.prefix = prefix;
      this.taken = taken;
    }

    String next() {
      do {
        last++;
      } while (!taken.add(prefix + last));
      return prefix + last;
    }
  }

  private static String withoutNames(String id, Map<String, String> people) {
    List<String> segments = new ArrayList<>();
    for (String segment : id.split("\\.", -1)) {
      segments.add(people.getOrDefault(segment, segment));
    }
    return String.join(".", segments);
  }

  private static void noteIds(
      BargainingRecord record, Map<String, String> ids, List<Removal> removals) {
    if (ids.containsKey(record.id())) {
      removals.add(new Removal("/id", Kind.ID, Optional.ofNullable(ids.get(record.id()))));
    }
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Entity entity && ids.containsKey(entity.id())) {
            String pointer = place.pointer() + "/id";
            removals.add(new Removal(pointer, Kind.ID, Optional.ofNullable(ids.get(entity.id()))));
          }
        });
  }

  /** {@return the record without personal data} */
  public BargainingRecord record() {
    return record;
  }

  /** {@return what was taken out, ids first, then in the order of the wire format} */
  public List<Removal> removals() {
    return removals;
  }
}
