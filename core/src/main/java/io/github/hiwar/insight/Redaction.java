package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.names.PersonNames;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A record without its personal data, and the list of what was taken out.
 *
 * <p>The shapes say what is personal: names and aliases of people, their offices, and quotes. The
 * people stay, so that what they said and did stays attributed, under pseudonyms or by their
 * offices. Their ids, which are usually made from their names, change with every reference to them;
 * members that this version does not know are taken out of people, since nobody can tell what they
 * hold.
 *
 * <p>Everything else that a record can hold is searched for the names: texts, labels, ids,
 * references into other records too, links, file names, your own codes, and unknown members with
 * their names. They are found in any case, with or without accents, hyphens, apostrophes, spaces,
 * invisible marks, vowel marks and percent-encoding, with the words in another order, joined
 * together, with initials for given names ({@code H. Bérard}), and after the letters that Arabic
 * joins to a word. A link that held a name no longer leads anywhere, and other records that refer
 * to an id that held one no longer find it. People who share a name are masked as {@code P1/P2}.
 *
 * <p>It does not find a family name on its own, a nickname, a transliteration that the record does
 * not list, a misspelling, a name with an ending of the language ({@code Rachid Alamis} in German),
 * or what a description gives away, and it leaves a one-word name where prose writes it without its
 * capital: read before you publish. What cannot be removed is listed in {@link #left()}.
 *
 * <p>The redacted record has a digest of its own ({@code HiwarJson.digest}); the digests of source
 * documents stay, since they are those of files that the record only names. This class is immutable
 * and thread-safe.
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
  private final List<String> left;

  private Redaction(BargainingRecord record, List<Removal> removals, List<String> left) {
    this.record = record;
    this.removals = List.copyOf(removals);
    this.left = List.copyOf(left);
  }

  /** What kind of personal data was taken out. */
  public enum Kind {
    /** The name of a person. */
    NAME,
    /** An office of a person. */
    OFFICE,
    /** The words of somebody. */
    QUOTE,
    /** A name that a text, a link, a code or the name of a member holds. */
    MENTION,
    /** An id, or a reference that leads out of the record, made of a name. */
    ID,
    /** A member of a person that this version does not know. */
    UNKNOWN_MEMBER
  }

  /**
   * Something that was taken out. It does not say what: lists of removals are published too.
   *
   * @param pointer where it stood, as a JSON Pointer into the record as it was, except that names
   *     of members which hold a name are those of the redacted record
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
    Predicate<Person> hidden =
        person ->
            person.name().isPresent()
                || !person.aliases().isEmpty()
                || (!offices && !person.offices().isEmpty());
    PersonNames names = PersonNames.of(record.people(), hidden);
    NewIds ids = new NewIds(record);
    Pseudonyms pseudonyms = new Pseudonyms(record, hidden, names, ids.local(), directory);
    List<Removal> removals = new ArrayList<>();
    BargainingRecord labelled = labelled(record, pseudonyms, names, offices, removals);
    Map<String, String> newIds = ids.without(names, pseudonyms);
    BargainingRecord redacted =
        ShapeTransformer.transform(
            Shapes.record(),
            labelled,
            new RedactionEdit(record, names, pseudonyms, newIds, offices, removals));
    return new Redaction(redacted, removals, NamesLeft.in(redacted, names));
  }

  // A person has a name, a label or an office: the label comes before the rest goes. Those who keep
  // their offices need none for themselves, only for texts that name them.
  private static BargainingRecord labelled(
      BargainingRecord record,
      Pseudonyms pseudonyms,
      PersonNames names,
      boolean offices,
      List<Removal> removals) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < record.people().size(); i++) {
      Person person = record.people().get(i);
      String label = pseudonyms.label(i);
      boolean tells = person.anonymousLabel().filter(names::areTold).isPresent();
      if (tells) {
        String pointer = "/people/" + i + "/anonymousLabel";
        removals.add(new Removal(pointer, Kind.NAME, Optional.ofNullable(label)));
      }
      boolean known = offices && !person.offices().isEmpty() && !tells;
      people.add(
          label == null || known
              ? person
              : Person.builder().from(person).anonymousLabel(label).build());
    }
    return BargainingRecord.builder().from(record).people(people).build();
  }

  /** {@return the record without personal data} */
  public BargainingRecord record() {
    return record;
  }

  /**
   * {@return what was taken out, labels that told a name first, then in the order of the record}
   */
  public List<Removal> removals() {
    return removals;
  }

  /**
   * {@return where a name still stands, because the value would not be one without it: a date, a
   * number, a currency; as JSON Pointers into the redacted record}
   */
  public List<String> left() {
    return left;
  }
}
