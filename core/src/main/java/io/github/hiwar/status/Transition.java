package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.source.Subject;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of the journal: its subjects enter a status, on a date, by somebody's account.
 *
 * <p>It is a statement, not the truth: its citations say who makes it. A transition of a demand
 * covers the demands below it, so that a single answer to everything is a single entry.
 *
 * <pre>{@code
 * Transition.of(mileage).to(DemandStatus.ACCEPTED_IN_PRINCIPLE)
 *     .on("2025-10-14").by(ministry).at(round2).build();
 * }</pre>
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"to", "retracts"},
    rule = "a transition leads to a status, or retracts an earlier one",
    at = "to")
public sealed interface Transition extends Sourced permits ImmutableTransition {
  /**
   * {@return the id, unique in the record}
   *
   * <p>Where none is given, it is made of the first subject, the status, the date and the first
   * speaker: {@code mileage.raised.2025-10-14.union}. A record that is given an entry whose id was
   * made so, and is taken, adds a number: {@code mileage.raised.2025-10-14.union.2}.
   */
  @Override
  @Value.Default
  default String id() {
    return idByDefault();
  }

  /**
   * {@return what changes: demands, measures, meetings, agreements, actions or the record itself}
   */
  @Wire.Size(value = 1, rule = "a transition has a subject")
  List<Ref<? extends Entity>> subjects();

  /**
   * {@return the status that the subjects come into; absent only where the entry does nothing but
   * retract}
   */
  Optional<Status> to();

  /**
   * {@return when; where nothing says, {@code absent} says why} It counts from the day on which the
   * documents that report it were published.
   */
  Optional<PartialDate> on();

  /** {@return how often it happened, where one entry tells of several: put off several times} */
  Optional<Count> times();

  /**
   * {@return the date in the words of the source, where they say more: the day of the week, another
   * calendar}
   */
  Optional<LocalizedText> dateAsStated();

  /** {@return the party whose act it is; several, if they act jointly} */
  List<Ref<Party>> by();

  /** {@return the meeting at which it happened} */
  Optional<Ref<Meeting>> at();

  /** {@return the reason given} */
  Optional<LocalizedText> reason();

  /** {@return what it depends on} */
  List<Condition> conditions();

  /** {@return what is offered instead: a counter-offer} */
  Optional<Terms> offer();

  /** {@return the party that the matter is passed to} */
  Optional<Ref<Party>> referredTo();

  /** {@return what there is to add} */
  Optional<LocalizedText> note();

  /** {@return an earlier entry that was made in error and does not count any more} */
  @Wire.Differs(value = "id", rule = "an entry does not retract itself")
  Optional<Ref<Transition>> retracts();

  /** A transition has subjects of one lifecycle, and a status unless it only retracts. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return the id that the entry is given where it is given none} */
  default String idByDefault() {
    String subject = subjects().isEmpty() ? "nothing" : subjects().get(0).id();
    String step = to().map(Status::state).orElse("retracted");
    String speaker = speakers().stream().findFirst().map(actor -> "." + actor.id()).orElse("");
    String day = on().map(PartialDate::toString).orElse("undated");
    return subject + "." + step + "." + day + speaker;
  }

  /** {@return who states it, by its citations; nobody in particular if empty} */
  default List<Ref<? extends Actor>> speakers() {
    // By their text: a table of references is slow where many have one hash code.
    Map<String, Ref<? extends Actor>> speakers = new LinkedHashMap<>();
    for (Citation citation : citations()) {
      citation.statedBy().forEach(speaker -> speakers.putIfAbsent(speaker.toString(), speaker));
    }
    return List.copyOf(speakers.values());
  }

  /** {@return a reference to this transition} */
  default Ref<Transition> ref() {
    return Ref.to(Transition.class, id());
  }

  /**
   * Begins a transition of one subject: {@code Transition.of(mileage).to(DemandStatus.REFUSED)}.
   *
   * @param <S> the type of the status
   * @param subject the subject
   * @return the step that asks for the status
   */
  static <S extends Status> Step<S> of(Subject<S> subject) {
    return of(List.of(subject));
  }

  /**
   * Begins a transition of several subjects of the same kind.
   *
   * @param <S> the type of the status
   * @param subjects the subjects
   * @return the step that asks for the status
   */
  static <S extends Status> Step<S> of(List<? extends Subject<S>> subjects) {
    Builder builder = builder();
    subjects.forEach(subject -> builder.addSubjects(Ref.to(Entity.class, subject.id())));
    return new Step<>(builder);
  }

  /**
   * Begins an entry that retracts an earlier one, which was made in error.
   *
   * @param mistake the entry that was made in error
   * @return its builder
   */
  static Builder retracting(Transition mistake) {
    return builder().addAllSubjects(mistake.subjects()).retracts(mistake.ref());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A transition whose subjects are named but whose status is not yet.
   *
   * @param <S> the states that the subjects can be in
   */
  final class Step<S extends Status> {
    private final Builder builder;

    private Step(Builder builder) {
      this.builder = builder;
    }

    /**
     * Names the status that the subjects come into.
     *
     * @param status the status
     * @return this builder
     */
    public Builder to(S status) {
      return builder.to(status);
    }
  }

  /** Builds transitions. */
  final class Builder extends ImmutableTransition.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * When it happened, in EDTF: {@code 2025-10-14}, {@code 2025-10}.
     *
     * @param date the date in EDTF
     * @return this builder
     * @throws InvalidValueException if it is not a date
     */
    public Builder on(String date) {
      return on(PartialDate.parse(date));
    }

    /**
     * When it happened, where the day is known.
     *
     * @param day the day
     * @return this builder
     * @throws InvalidValueException if its year is not one of four digits
     */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }

    /**
     * The party whose act it is, or one of several that act jointly.
     *
     * @param party the party
     * @return this builder
     */
    public Builder by(Party party) {
      return by(party.ref());
    }

    /**
     * The party whose act it is, or one of several that act jointly.
     *
     * @param party a reference to the party
     * @return this builder
     */
    public Builder by(Ref<Party> party) {
      return addBy(party);
    }

    /**
     * The meeting at which it happened.
     *
     * @param meeting the meeting
     * @return this builder
     */
    public Builder at(Meeting meeting) {
      return at(meeting.ref());
    }

    /**
     * Says who states it, where there is no document to cite.
     *
     * @param speaker the party or person
     * @return this builder
     */
    public Builder statedBy(Actor speaker) {
      return addCitations(
          Citation.builder().addStatedBy(Ref.to(Actor.class, speaker.id())).build());
    }
  }
}
