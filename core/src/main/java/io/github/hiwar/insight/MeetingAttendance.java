package io.github.hiwar.insight;

import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who was at a meeting, by the accounts that sources give of it. Of whom no source says whether
 * they were there, nothing is assumed.
 *
 * <pre>{@code
 * MeetingAttendance attendance = MeetingAttendance.of(round2);
 * attendance.present();    // those who were there by every account
 * attendance.disputed();   // "not invited" by one account, "present" by another
 * }</pre>
 *
 * @param attendees those whom the participations name, in their order
 */
public record MeetingAttendance(List<Attendee> attendees) {
  private static final Set<Presence> THERE =
      EnumSet.of(Presence.PRESENT, Presence.REMOTE, Presence.WALKED_OUT);

  /**
   * Keeps an unmodifiable copy.
   *
   * @param attendees those whom the participations name, in their order
   */
  public MeetingAttendance {
    attendees = List.copyOf(attendees);
  }

  /**
   * {@return the attendance of a meeting}
   *
   * @param meeting the meeting
   */
  public static MeetingAttendance of(Meeting meeting) {
    Map<List<Object>, List<Participation>> accounts = new LinkedHashMap<>();
    for (Participation one : meeting.participations()) {
      accounts.computeIfAbsent(who(one), key -> new ArrayList<>()).add(one);
    }
    return new MeetingAttendance(accounts.values().stream().map(Attendee::new).toList());
  }

  // A person is one person for whomever they speak; a post is one in each party.
  private static List<Object> who(Participation one) {
    return one.person().isPresent()
        ? List.of(one.person().get())
        : List.of(one.onBehalfOf(), one.office());
  }

  /**
   * Somebody of whom the sources say that they were at the meeting, or should have been.
   *
   * @param accounts the participations that speak of them
   */
  public record Attendee(List<Participation> accounts) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param accounts the participations that speak of them
     */
    public Attendee {
      accounts = List.copyOf(accounts);
    }

    /** {@return whether they were there; empty if no account says, or if two contradict} */
    public Optional<Boolean> wasThere() {
      Set<Boolean> said = said();
      return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    /** {@return whether they were there by one account, and not by another} */
    public boolean isDisputed() {
      return said().size() > 1;
    }

    private Set<Boolean> said() {
      return accounts.stream()
          .flatMap(one -> one.presence().stream())
          .map(THERE::contains)
          .collect(Collectors.toSet());
    }
  }

  /** {@return those who were there by every account that says} */
  public List<Attendee> present() {
    return attendees.stream().filter(one -> one.wasThere().orElse(false)).toList();
  }

  /** {@return those who were not there by every account that says} */
  public List<Attendee> absent() {
    return attendees.stream().filter(one -> !one.wasThere().orElse(true)).toList();
  }

  /** {@return those of whom accounts differ} */
  public List<Attendee> disputed() {
    return attendees.stream().filter(Attendee::isDisputed).toList();
  }

  /** {@return those of whom no account says whether they were there} */
  public List<Attendee> notStated() {
    return attendees.stream().filter(one -> one.said().isEmpty()).toList();
  }
}
