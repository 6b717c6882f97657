package io.github.hiwar.meeting;

import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.Subject;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.Ids;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
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
  /** What kind of meeting it is. */
  MeetingKind kind();

  /** Its name. */
  Optional<LocalizedText> title();

  /** The series that it belongs to: the sectoral dialogue of 2025. */
  Optional<LocalizedText> series();

  /** Its number in the series, from 1 on. */
  Optional<Integer> ordinal();

  /** Its number in the words of the source: "second round of the year". */
  Optional<LocalizedText> ordinalAsStated();

  /** The day, or the first of several. */
  Optional<PartialDate> on();

  /** The last of several days. */
  Optional<PartialDate> until();

  /** Where it was. */
  Optional<LocalizedText> place();

  /** Who took part, or was expected to. */
  List<Participation> participations();

  /** What was on the agenda. */
  List<AgendaItem> agenda();

  /** The meeting before it in the series. */
  Optional<Ref<Meeting>> preceding();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Ids.require("Meeting", id());
    ordinal()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 1,
                    "Meeting",
                    "ordinal",
                    value,
                    "the first meeting of a series is number 1"));
    if (until().isPresent()) {
      InvalidValueException.require(
          on().isPresent(),
          "Meeting",
          "until",
          until().get(),
          "a last day needs a first one in on");
      InvalidValueException.require(
          on().get().orderTo(until().get()) != PartialDate.Order.AFTER,
          "Meeting",
          "until",
          until().get(),
          "it ends before it starts on " + on().get() + "; check the dates of the meeting");
    }
    preceding()
        .ifPresent(
            before ->
                InvalidValueException.require(
                    !before.toString().equals(id()),
                    "Meeting",
                    "preceding",
                    before,
                    "a meeting does not precede itself"));
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.MEETING;
  }

  /** A reference to this meeting. */
  default Ref<Meeting> ref() {
    return Ref.to(Meeting.class, id());
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds meetings. */
  final class Builder extends ImmutableMeeting.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
