package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;

/** The shape of measures. */
public final class MeasureShapes {
  /** The shape of {@link Measure}. */
  public static final Shape<Measure> MEASURE =
      Shape.of(Measure.class, Measure::builder, Measure.Builder::build, Measure.Builder::extensions)
          .one("id", ID, Measure::id, Measure.Builder::id, "The id, unique in the record.")
          .many(
              "categories",
              DemandShapes.CLASSIFICATION_FORM,
              Measure::categories,
              Measure.Builder::addAllCategories,
              "What it is about; the first is the primary one.")
          .one(
              "text",
              LOCALIZED,
              Measure::text,
              Measure.Builder::text,
              "What is to be done, or was.")
          .optional(
              "asStated",
              LOCALIZED,
              Measure::asStated,
              Measure.Builder::asStated,
              "The wording of the source, where it differs from the text.")
          .many(
              "debtors",
              ref(Party.class),
              Measure::debtors,
              Measure.Builder::addAllDebtors,
              "The parties that owe it.")
          .many(
              "creditors",
              ref(Party.class),
              Measure::creditors,
              Measure.Builder::addAllCreditors,
              "The parties that it is owed to.")
          .many(
              "addresses",
              ref(Demand.class),
              Measure::addresses,
              Measure.Builder::addAllAddresses,
              "The demands that it answers.")
          .optional(
              "terms",
              TermsShapes.TERMS_FORM,
              Measure::terms,
              Measure.Builder::terms,
              "Amounts, dates, beneficiaries and conditions.")
          .optional(
              "statedAt",
              ref(Meeting.class),
              Measure::statedAt,
              Measure.Builder::statedAt,
              "The meeting at which it was promised or reported.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              Measure::citations,
              Measure.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              Measure::absent,
              Measure.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private MeasureShapes() {}
}
