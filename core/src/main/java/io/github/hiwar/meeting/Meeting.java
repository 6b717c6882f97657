package io.github.hiwar.meeting;

import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Subject;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.value.CalendarDate;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An occasion on which parties meet: a round, a committee session, a signing. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Meeting extends Subject<MeetingStatus> permits ImmutableMeeting {
  /** {@return what kind of meeting it is} */
  MeetingKind kind();

  /** {@return what it is held for, where that is several things, or sources differ} */
  List<Purpose> purposes();

  /** {@return how many meetings it stands for, where a source tells of several as one} */
  Optional<Count> sessions();

  /** {@return the body whose meeting it is: a council, a joint committee} */
  Optional<Ref<Party>> body();

  /** {@return how long it lasted} */
  Optional<Duration> length();

  /** {@return what came of it} */
  Optional<MeetingOutcome> outcome();

  /** {@return who may follow it, if that is stated} */
  Optional<MeetingAccess> access();

  /** {@return its name} */
  @Wire.Name
  Optional<LocalizedText> title();

  /** {@return the series that it belongs to: the sectoral dialogue of 2025} */
  @Wire.Name
  Optional<LocalizedText> series();

  /** {@return its number in the series, from 1 on} */
  @Wire.Ordinal
  Optional<Integer> ordinal();

  /** {@return its number in the words of the source: "second round of the year"} */
  @Wire.Name
  Optional<LocalizedText> ordinalAsStated();

  /** {@return the day, or the first of several} */
  Optional<PartialDate> on();

  /** {@return the day in another calendar, if a source gives it: 28 Ramadan 1443} */
  Optional<CalendarDate> dateInCalendar();

  /** {@return the date in the words of the source, where they say more: the day of the week} */
  Optional<LocalizedText> dateAsStated();

  /** {@return the last of several days} */
  @Wire.Needs(value = "on", rule = "a last day needs a first one in on")
  @Wire.NotBelow(
      value = "on",
      rule = "it ends before it starts on {}; check the dates of the meeting")
  Optional<PartialDate> until();

  /** {@return where it was} */
  Optional<Locality> place();

  /** {@return who took part, or was expected to} */
  List<Participation> participations();

  /** {@return what was on the agenda} */
  List<AgendaItem> agenda();

  /** {@return the meeting before it in the series} */
  @Wire.Differs(value = "id", rule = "a meeting does not precede itself")
  Optional<Ref<Meeting>> preceding();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.MEETING;
  }

  /** {@return a reference to this meeting} */
  default Ref<Meeting> ref() {
    return Ref.to(Meeting.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds meetings. */
  final class Builder extends ImmutableMeeting.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * When it took place, or began, where the day is known.
     *
     * @param day the day
     * @return this builder
     * @throws io.github.hiwar.value.InvalidValueException if its year is not one of four digits
     */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }
  }
}
