package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.NUMBER;
import static io.github.hiwar.shape.Form.ORDINAL;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.anyRef;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.meeting.AgendaItem;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Entity;

/** The shapes of meetings and attendance. */
public final class MeetingShapes {
  static final Form<Participation> PARTICIPATION_FORM = nested(() -> MeetingShapes.PARTICIPATION);

  static final Form<AgendaItem> AGENDA_ITEM_FORM = nested(() -> MeetingShapes.AGENDA_ITEM);

  /** The shape of {@link Participation}. */
  public static final Shape<Participation> PARTICIPATION =
      Shape.of(
              Participation.class,
              Participation::builder,
              Participation.Builder::build,
              Participation.Builder::extensions)
          .optional(
              "person",
              ref(Person.class),
              Participation::person,
              Participation.Builder::person,
              "The person, if known.")
          .optional(
              "office",
              LOCALIZED,
              Participation::office,
              Participation.Builder::office,
              "The post in which somebody took part, where the source names no person.")
          .optional(
              "onBehalfOf",
              ref(Party.class),
              Participation::onBehalfOf,
              Participation.Builder::onBehalfOf,
              "The party that they took part for.")
          .one(
              "capacity",
              open("Capacity", Capacity::of, Capacity.known()),
              Participation::capacity,
              Participation.Builder::capacity,
              "In which capacity.")
          .defaulted(
              "presence",
              closed(Presence.class),
              Presence.PRESENT,
              Participation::presence,
              Participation.Builder::presence,
              "Whether they were there.")
          .optional(
              "headcount",
              NUMBER,
              Participation::headcount,
              Participation.Builder::headcount,
              "How many people, for a delegation.")
          .build();

  /** The shape of {@link AgendaItem}. */
  public static final Shape<AgendaItem> AGENDA_ITEM =
      Shape.of(
              AgendaItem.class,
              AgendaItem::builder,
              AgendaItem.Builder::build,
              AgendaItem.Builder::extensions)
          .optional(
              "label", TEXT, AgendaItem::label, AgendaItem.Builder::label, "Its number or letter.")
          .one("text", LOCALIZED, AgendaItem::text, AgendaItem.Builder::text, "What it is about.")
          .many(
              "about",
              anyRef(Entity.class),
              AgendaItem::about,
              AgendaItem.Builder::addAllAbout,
              "The demands, measures or texts that it takes up.")
          .build();

  /** The shape of {@link Meeting}. */
  public static final Shape<Meeting> MEETING =
      Shape.of(Meeting.class, Meeting::builder, Meeting.Builder::build, Meeting.Builder::extensions)
          .one("id", ID, Meeting::id, Meeting.Builder::id, "The id, unique in the record.")
          .one(
              "kind",
              open("MeetingKind", MeetingKind::of, MeetingKind.known()),
              Meeting::kind,
              Meeting.Builder::kind,
              "What kind of meeting it is.")
          .optional("title", LOCALIZED, Meeting::title, Meeting.Builder::title, "Its name.")
          .optional(
              "series",
              LOCALIZED,
              Meeting::series,
              Meeting.Builder::series,
              "The series that it belongs to: the sectoral dialogue of 2025.")
          .optional(
              "ordinal",
              ORDINAL,
              Meeting::ordinal,
              Meeting.Builder::ordinal,
              "Its number in the series, from 1 on.")
          .optional(
              "ordinalAsStated",
              LOCALIZED,
              Meeting::ordinalAsStated,
              Meeting.Builder::ordinalAsStated,
              "Its number in the words of the source: \"second round of the year\".")
          .optional(
              "on", DATE, Meeting::on, Meeting.Builder::on, "The day, or the first of several.")
          .optional(
              "until", DATE, Meeting::until, Meeting.Builder::until, "The last of several days.")
          .optional("place", LOCALIZED, Meeting::place, Meeting.Builder::place, "Where it was.")
          .many(
              "participations",
              PARTICIPATION_FORM,
              Meeting::participations,
              Meeting.Builder::addAllParticipations,
              "Who took part, or was expected to.")
          .many(
              "agenda",
              AGENDA_ITEM_FORM,
              Meeting::agenda,
              Meeting.Builder::addAllAgenda,
              "What was on the agenda.")
          .optional(
              "preceding",
              ref(Meeting.class),
              Meeting::preceding,
              Meeting.Builder::preceding,
              "The meeting before it in the series.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Meeting::citations,
              Meeting.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Meeting::absent,
              Meeting.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private MeetingShapes() {}
}
