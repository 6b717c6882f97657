package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.anyRef;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import java.util.Arrays;

/** The shape of the entries of the journal. */
public final class TransitionShapes {
  static final Form<Status> STATUS_FORM =
      closed(
          Status.class,
          Arrays.stream(Lifecycle.values()).flatMap(one -> one.states().stream()).toList());

  /** The shape of {@link Transition}. */
  public static final Shape<Transition> TRANSITION =
      Shape.of(
              Transition.class,
              Transition::builder,
              Transition.Builder::build,
              Transition.Builder::extensions)
          .one("id", ID, Transition::id, Transition.Builder::id, "The id, unique in the record.")
          .many(
              "subjects",
              anyRef(Entity.class),
              Transition::subjects,
              Transition.Builder::addAllSubjects,
              "What changes: demands, measures, meetings, agreements, actions or the record itself.")
          .optional(
              "to",
              STATUS_FORM,
              Transition::to,
              Transition.Builder::to,
              "The status that the subjects come into.")
          .one("on", DATE, Transition::on, Transition.Builder::on, "When.")
          .optional(
              "by",
              ref(Party.class),
              Transition::by,
              Transition.Builder::by,
              "The party whose act it is.")
          .optional(
              "at",
              ref(Meeting.class),
              Transition::at,
              Transition.Builder::at,
              "The meeting at which it happened.")
          .optional(
              "reason",
              LOCALIZED,
              Transition::reason,
              Transition.Builder::reason,
              "The reason given.")
          .many(
              "conditions",
              TermsShapes.CONDITION_FORM,
              Transition::conditions,
              Transition.Builder::addAllConditions,
              "What it depends on.")
          .optional(
              "offer",
              TermsShapes.TERMS_FORM,
              Transition::offer,
              Transition.Builder::offer,
              "What is offered instead: a counter-offer.")
          .optional(
              "referredTo",
              ref(Party.class),
              Transition::referredTo,
              Transition.Builder::referredTo,
              "The party that the matter is passed to.")
          .optional(
              "note",
              LOCALIZED,
              Transition::note,
              Transition.Builder::note,
              "What there is to add.")
          .optional(
              "retracts",
              ref(Transition.class),
              Transition::retracts,
              Transition.Builder::retracts,
              "An earlier entry that was made in error and does not count any more.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Transition::citations,
              Transition.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Transition::absent,
              Transition.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private TransitionShapes() {}
}
