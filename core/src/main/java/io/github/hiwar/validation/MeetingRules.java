package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rules about meetings: their order, and what is said to have happened at them. */
final class MeetingRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "act-at-meeting-not-held",
              Topic.MEETINGS,
              Severity.ERROR,
              Transition.class,
              Entries.STANDING,
              MeetingRules::notHeld),
          Rule.complete(
              "act-by-absent-party",
              Topic.MEETINGS,
              Severity.NOTICE,
              Transition.class,
              Entries.STANDING,
              MeetingRules::absent),
          Rule.complete(
              "act-by-unlisted-party",
              Topic.MEETINGS,
              Severity.NOTICE,
              Transition.class,
              Entries.STANDING,
              MeetingRules::unlisted),
          Rule.draft(
              "act-on-other-day",
              Topic.MEETINGS,
              Severity.WARNING,
              Transition.class,
              Entries.STANDING,
              MeetingRules::otherDay),
          Rule.draft(
              "meeting-before-preceding",
              Topic.MEETINGS,
              Severity.WARNING,
              Meeting.class,
              MeetingRules::beforePreceding),
          Rule.draft(
              "meeting-ordinal-repeated",
              Topic.MEETINGS,
              Severity.WARNING,
              BargainingRecord.class,
              MeetingRules::ordinalRepeated),
          Rule.draft(
              "meeting-ordinal-out-of-order",
              Topic.MEETINGS,
              Severity.WARNING,
              BargainingRecord.class,
              MeetingRules::ordinalOutOfOrder),
          Rule.draft(
              "presence-contradictory",
              Topic.MEETINGS,
              Severity.WARNING,
              Meeting.class,
              Presences::check));

  private MeetingRules() {}

  private static Optional<Meeting> meeting(Transition transition, Inspection inspection) {
    return transition.at().flatMap(inspection::find);
  }

  private static void notHeld(Transition transition, Inspection inspection) {
    if (transition.at().isEmpty()) {
      return;
    }
    meeting(transition, inspection)
        .filter(meeting -> !isAbout(transition, meeting))
        .flatMap(inspection.facts()::whyNotHeld)
        .ifPresent(status -> inspection.report("at", "meeting", transition.at(), "status", status));
  }

  // A meeting may be called off at an earlier one, but nothing else happens at one called off.
  private static boolean isAbout(Transition transition, Meeting meeting) {
    return transition.subjects().contains(meeting.ref());
  }

  // One who stayed away may have answered by letter, by telephone or through somebody else.
  private static void absent(Transition transition, Inspection inspection) {
    for (int i = 0; i < transition.by().size(); i++) {
      if (isThere(i, transition, inspection).filter(there -> !there).isPresent()
          && !wrote(transition.by().get(i), transition, inspection)) {
        inspection.report("by/" + i, "party", transition.by().get(i), "meeting", transition.at());
      }
    }
  }

  private static boolean wrote(Ref<Party> party, Transition transition, Inspection inspection) {
    Parties parties = inspection.facts().parties();
    return transition.citations().stream()
        .flatMap(citation -> citation.document().flatMap(inspection::find).stream())
        .flatMap(document -> document.sender().map(parties::of).stream())
        .flatMap(List::stream)
        .anyMatch(sender -> parties.areOfOne(sender, party.toString()));
  }

  private static void unlisted(Transition transition, Inspection inspection) {
    if (meeting(transition, inspection)
        .filter(meeting -> !inspection.facts().attendance(meeting).isUnknown())
        .isPresent()) {
      for (int i = 0; i < transition.by().size(); i++) {
        if (isThere(i, transition, inspection).isEmpty()) {
          inspection.report("by/" + i, "party", transition.by().get(i), "meeting", transition.at());
        }
      }
    }
  }

  /** Whether the acting party was there, itself or by one it belongs to; empty if nothing says. */
  private static Optional<Boolean> isThere(
      int actor, Transition transition, Inspection inspection) {
    String by = transition.by().get(actor).toString();
    return meeting(transition, inspection)
        .map(inspection.facts()::attendance)
        .flatMap(attendance -> attendance.of(by));
  }

  private static void otherDay(Transition transition, Inspection inspection) {
    Optional<Meeting> meeting = meeting(transition, inspection);
    if (meeting.isPresent()
        && transition.on().isPresent()
        && meeting.get().on().isPresent()
        && !isAbout(transition, meeting.get())) {
      PartialDate from = meeting.get().on().get();
      PartialDate until = meeting.get().until().orElse(from);
      if (isOn(transition.on().get(), from) == Order.BEFORE
          || (isOn(transition.on().get(), until) == Order.AFTER
              && !isPastMidnight(transition.on().get(), meeting.get()))) {
        inspection.report(
            "on",
            "date",
            transition.on(),
            "meeting",
            meeting,
            "held",
            meeting.get().until().isPresent() ? from + "/" + until : from);
      }
    }
  }

  // By the day: a decision at six is made at the meeting of ten o'clock.
  private static Order isOn(PartialDate date, PartialDate meeting) {
    return date.latest().isBefore(meeting.earliest())
        ? Order.BEFORE
        : date.earliest().isAfter(meeting.latest()) ? Order.AFTER : Order.CANNOT_TELL;
  }

  // Talks of which only the first day is told often end in the small hours of the next.
  private static boolean isPastMidnight(PartialDate date, Meeting meeting) {
    return meeting.until().isEmpty()
        && meeting.on().filter(on -> !date.earliest().isAfter(on.latest().plusDays(1))).isPresent();
  }

  private static void beforePreceding(Meeting meeting, Inspection inspection) {
    Optional<Meeting> before = meeting.preceding().flatMap(inspection::find);
    if (before.isPresent()
        && before.get().on().isPresent()
        && meeting.on().isPresent()
        && meeting.on().get().orderTo(before.get().on().get()) == Order.BEFORE) {
      inspection.report(
          "preceding", "date", meeting.on(), "preceding", before, "held", before.get().on());
    }
  }

  // What was called off is made up for under the same number.
  private static boolean mayBeHeld(Meeting meeting, Inspection inspection) {
    return inspection.facts().whyNotHeld(meeting).isEmpty();
  }

  // What was adjourned goes on under its number.
  private static boolean wasAdjourned(Meeting meeting, Inspection inspection) {
    return inspection.facts().entries(meeting.id()).stream()
        .anyMatch(entry -> entry.to().filter(MeetingStatus.ADJOURNED::equals).isPresent());
  }

  private static void ordinalRepeated(BargainingRecord record, Inspection inspection) {
    for (Numbering.Count count : counts(record, inspection, Meeting::series)) {
      Map<Integer, Meeting> seen = new HashMap<>();
      for (Meeting meeting : count.meetings()) {
        Meeting other = seen.put(meeting.ordinal().orElseThrow(), meeting);
        if (other != null
            && !wasAdjourned(other, inspection)
            && !count.mayBeApart(other, meeting)) {
          inspection.report(meeting, "ordinal", "ordinal", meeting.ordinal(), "other", other);
        }
      }
    }
  }

  private static Collection<Numbering.Count> counts(
      BargainingRecord record, Inspection inspection, Function<Meeting, Optional<?>> needed) {
    return new Numbering(record, inspection.facts())
        .counts(
            record.meetings().stream()
                .filter(meeting -> meeting.ordinal().isPresent())
                .filter(meeting -> needed.apply(meeting).isPresent())
                .filter(meeting -> mayBeHeld(meeting, inspection))
                .toList());
  }

  private static void ordinalOutOfOrder(BargainingRecord record, Inspection inspection) {
    for (Numbering.Count count : counts(record, inspection, Meeting::on)) {
      List<Meeting> byNumber = new ArrayList<>(count.meetings());
      byNumber.sort(Comparator.comparing(meeting -> meeting.ordinal().orElseThrow()));
      for (int i = 1; i < byNumber.size(); i++) {
        Meeting before = byNumber.get(i - 1);
        Meeting meeting = byNumber.get(i);
        if (!before.ordinal().equals(meeting.ordinal())
            && !count.mayBeApart(before, meeting)
            && meeting.on().orElseThrow().orderTo(before.on().orElseThrow()) == Order.BEFORE) {
          inspection.report(
              meeting,
              "ordinal",
              "ordinal",
              meeting.ordinal(),
              "date",
              meeting.on(),
              "other",
              before,
              "otherDate",
              before.on());
        }
      }
    }
  }
}
