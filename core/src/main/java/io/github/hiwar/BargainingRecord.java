package io.github.hiwar;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Proceeding;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.ProcessStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Position;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Journaled;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.StaffGroup;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One bargaining process: who met, what was asked, who answered what, what was promised and
 * delivered, and who says so.
 *
 * <p>Entities carry no status; {@code StatusBoard} works it out by folding the journal. Other
 * processes are linked, not included. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface BargainingRecord extends Subject<ProcessStatus>, Journaled
    permits ImmutableBargainingRecord {
  /** The id of the record: an absolute URI. */
  @Override
  @Wire.Matches(
      value =
          "[A-Za-z][A-Za-z0-9+.-]*:/?/?/?"
              + "[^/\\x00-\\x20\\x22\\x23\\x3c\\x3e\\x5b-\\x5e\\x60\\x7b-\\x7d\\x7f-\\xa0"
              + "\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
              + "[^\\x00-\\x20\\x22\\x23\\x3c\\x3e\\x5b-\\x5e\\x60\\x7b-\\x7d\\x7f-\\xa0"
              + "\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*",
      never = "%([^0-9A-Fa-f]|[0-9A-Fa-f]([^0-9A-Fa-f]|$)|$)",
      rule = "the id of a record is an absolute URI, such as urn:uuid: and a random UUID")
  String id();

  /** {@return its title} */
  @Wire.Name
  Optional<LocalizedText> title();

  /** {@return the level that bargaining takes place at} */
  Optional<BargainingLevel> level();

  /** {@return the sector of activity} */
  Optional<LocalizedText> sector();

  /** {@return the sector in classifications of activities} */
  List<Identifier> sectorCodes();

  /** {@return the country or territory, as an ISO 3166 code: {@code MA}} */
  Optional<String> jurisdiction();

  /** {@return the staff that are bargained for} */
  Optional<BargainingUnit> unit();

  /** {@return the languages of the record, as BCP 47 tags} */
  @Wire.Language
  List<String> languages();

  /** {@return when the process began} */
  Optional<PartialDate> opened();

  /** The parties, whose affiliations say who belongs to whom. */
  @Override
  List<Party> parties();

  /** The people, whose offices say which parties they speak for. */
  @Override
  List<Person> people();

  /** {@return the groups of staff that several things are about} */
  List<StaffGroup> staffGroups();

  /** The meetings, the rounds among them. */
  @Override
  List<Meeting> meetings();

  /** The demands, in the order of the source; each names its parent. */
  @Override
  List<Demand> demands();

  /** {@return what was promised or done} */
  List<Measure> measures();

  /** {@return the steps of schedules} */
  List<Instalment> instalments();

  /** The texts that close negotiations. */
  @Override
  List<Agreement> agreements();

  /** {@return the provisions of those texts; each names its text, and what it is a part of} */
  List<Clause> clauses();

  /** {@return the votes} */
  List<Ballot> ballots();

  /** {@return the industrial action} */
  List<IndustrialAction> actions();

  /** {@return the cases before courts, conciliators and other forums} */
  List<Proceeding> proceedings();

  /** {@return where parties and people stand towards texts, votes, demands, actions} */
  List<Position> positions();

  /** The documents that statements are found in, and the papers that travel. */
  @Override
  List<Document> documents();

  /** {@return the links between entities, of this record and of others} */
  List<Relation> relations();

  /** {@return speech that is not a fact} */
  List<Remark> remarks();

  /** {@return what sources say otherwise than the record: rival, corrected and rejected values} */
  List<Statement> statements();

  /** The journal, in the order in which it was written. */
  @Override
  List<Transition> transitions();

  /** When the record was created. */
  @Override
  Optional<PartialDate> created();

  /** When it was last changed. */
  @Override
  Optional<PartialDate> modified();

  /** {@return who publishes the record} */
  Optional<LocalizedText> publisher();

  /** {@return the licence that it is published under} */
  Optional<URI> licence();

  /** {@return who may see it} */
  Optional<Confidentiality> confidentiality();

  /** {@return the tombstone of a record that was taken back} */
  Optional<Withdrawal> withdrawn();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.PROCESS;
  }

  /** Every entity of the record by its id; of two with one id, the first. */
  @Override
  @Value.Lazy
  default Map<String, Entity> entities() {
    return EntityIndex.of(this);
  }

  /** The journal of the record, put in order. */
  @Override
  @Value.Lazy
  default Journal journal() {
    return Journal.of(this);
  }

  /**
   * {@return the entity behind a reference, empty if this record has none with that id and type}
   *
   * @param <T> what is expected behind the reference
   * @param ref the reference
   */
  default <T extends Entity> Optional<T> find(Ref<T> ref) {
    return Optional.ofNullable(entities().get(ref.toString()))
        .filter(ref.type()::isInstance)
        .map(ref.type()::cast);
  }

  /**
   * {@return the entity behind a reference}
   *
   * @param <T> what is expected behind the reference
   * @param ref the reference
   * @throws java.util.NoSuchElementException if this record has none with that id and type; the
   *     message says what there is
   */
  default <T extends Entity> T resolve(Ref<T> ref) {
    return find(ref).orElseThrow(() -> EntityIndex.missing(this, ref));
  }

  /**
   * {@return the entity of a type with an id: {@code record.get(Demand.class, "mileage")}}
   *
   * @param <T> the type
   * @param type the type
   * @param id the id
   * @throws java.util.NoSuchElementException if this record has none with that id and type; the
   *     message says what there is
   */
  default <T extends Entity> T get(Class<T> type, String id) {
    return resolve(Ref.to(type, id));
  }

  /**
   * {@return the record with one more entry in its journal} This builds a new record, at a cost in
   * proportion to its length; {@link #withAll} adds many entries at once.
   *
   * @param transition the entry
   * @throws IllegalTransitionException if the lifecycle does not allow the step, judged along the
   *     statements of each speaker
   * @throws IllegalArgumentException if a subject is not in this record or has another lifecycle,
   *     if the entry retracts one that is not there, or if its id is taken
   */
  default BargainingRecord with(Transition transition) {
    return NextEntry.append(this, List.of(transition));
  }

  /**
   * {@return the record with more entries in its journal} The new record is built only once: added
   * one by one, each entry would cost in proportion to the length of the record.
   *
   * @param transitions the entries, in order
   * @throws IllegalTransitionException as {@link #with(Transition)}, judged with all of them
   * @throws IllegalArgumentException as {@link #with(Transition)}
   */
  default BargainingRecord withAll(List<Transition> transitions) {
    return NextEntry.append(this, transitions);
  }

  /**
   * {@return the record with one more entry in its journal: builds the transition and adds it}
   *
   * @param transition the entry, not yet built
   * @throws IllegalTransitionException as {@link #with(Transition)}
   * @throws IllegalArgumentException as {@link #with(Transition)}
   */
  default BargainingRecord with(Transition.Builder transition) {
    return with(transition.build());
  }

  /** {@return a reference to this bargaining record, as the subject of its own transitions} */
  default Ref<BargainingRecord> ref() {
    return Ref.to(BargainingRecord.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds bargaining records. */
  final class Builder extends ImmutableBargainingRecord.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
