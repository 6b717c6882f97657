package io.github.hiwar.validation;

import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which parties somebody was at a meeting for, and which ones nobody was. */
final class Attendance {
  private final Map<String, Boolean> there = new HashMap<>();
  private final Map<String, Boolean> widerThere = new HashMap<>();
  private final Parties parties;

  Attendance(Meeting meeting, Parties parties) {
    this.parties = parties;
    for (Participation participation : meeting.participations()) {
      // Who is listed was there, unless somebody says otherwise.
      boolean present = participation.presence().map(Presence::isThere).orElse(true);
      participation.onBehalfOf().ifPresent(party -> note(party.toString(), present));
      participation
          .person()
          .ifPresent(person -> parties.of(person).forEach(party -> note(party, present)));
    }
    there.forEach(
        (party, present) ->
            parties
                .above(party)
                .forEach(wider -> widerThere.merge(wider, present, Boolean::logicalOr)));
  }

  private void note(String party, boolean present) {
    there.merge(party, present, Boolean::logicalOr);
  }

  /** Whether the meeting says nothing of who was there. */
  boolean isUnknown() {
    return there.isEmpty();
  }

  /** Whether a party was there, itself or by one that it belongs to or that belongs to it. */
  Optional<Boolean> of(String party) {
    Boolean itself = there.get(party);
    if (itself != null) {
      return Optional.of(itself);
    }
    Boolean present = widerThere.get(party);
    for (String wider : parties.above(party)) {
      present = either(present, there.get(wider));
    }
    return Optional.ofNullable(present);
  }

  private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
    return one == null ? other : other == null ? one : Boolean.valueOf(one || other);
  }
}
