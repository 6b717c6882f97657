package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.anyRef;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.demand.Classification;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.value.Actor;

/** The shapes of demands and their classification. */
public final class DemandShapes {
  static final Form<Classification> CLASSIFICATION_FORM = nested(() -> DemandShapes.CLASSIFICATION);

  /** The shape of {@link Classification}. */
  public static final Shape<Classification> CLASSIFICATION =
      Shape.of(
              Classification.class,
              Classification::builder,
              Classification.Builder::build,
              Classification.Builder::extensions)
          .one(
              "category",
              open("DemandCategory", DemandCategory::of, DemandCategory.known()),
              Classification::category,
              Classification.Builder::category,
              "The category.")
          .optional(
              "assignedBy",
              anyRef(Actor.class),
              Classification::assignedBy,
              Classification.Builder::assignedBy,
              "Who assigned it.")
          .defaulted(
              "method",
              closed(Classification.Method.class),
              Classification.Method.ASSIGNED,
              Classification::method,
              Classification.Builder::method,
              "How it was assigned.")
          .optional(
              "note",
              LOCALIZED,
              Classification::note,
              Classification.Builder::note,
              "What the method was.")
          .build();

  /** The shape of {@link Demand}. */
  public static final Shape<Demand> DEMAND =
      Shape.of(Demand.class, Demand::builder, Demand.Builder::build, Demand.Builder::extensions)
          .one("id", ID, Demand::id, Demand.Builder::id, "The id, unique in the record.")
          .optional(
              "parent",
              ref(Demand.class),
              Demand::parent,
              Demand.Builder::parent,
              "The demand that this one is an item of.")
          .optional(
              "label",
              TEXT,
              Demand::label,
              Demand.Builder::label,
              "Its number or letter in the source.")
          .many(
              "categories",
              CLASSIFICATION_FORM,
              Demand::categories,
              Demand.Builder::addAllCategories,
              "What it is about; the first is the primary one.")
          .one("text", LOCALIZED, Demand::text, Demand.Builder::text, "What is asked.")
          .optional(
              "asStated",
              LOCALIZED,
              Demand::asStated,
              Demand.Builder::asStated,
              "The wording of the source, where it differs from the text.")
          .optional(
              "terms",
              TermsShapes.TERMS_FORM,
              Demand::terms,
              Demand.Builder::terms,
              "Amounts, dates, beneficiaries and conditions that it names.")
          .many(
              "raisedBy",
              ref(Party.class),
              Demand::raisedBy,
              Demand.Builder::addAllRaisedBy,
              "The parties that raise it.")
          .many(
              "addressedTo",
              ref(Party.class),
              Demand::addressedTo,
              Demand.Builder::addAllAddressedTo,
              "The parties that it is addressed to.")
          .optional(
              "tabledAt",
              ref(Meeting.class),
              Demand::tabledAt,
              Demand.Builder::tabledAt,
              "The meeting at which it was tabled.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Demand::citations,
              Demand.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Demand::absent,
              Demand.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private DemandShapes() {}
}
