package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.ID;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.NUMBER;
import static io.github.hiwar.shape.Form.SPAN;
import static io.github.hiwar.shape.Form.open;
import static io.github.hiwar.shape.Form.ref;

import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.party.Party;

/** The shape of industrial action. */
public final class ActionShapes {
  /** The shape of {@link IndustrialAction}. */
  public static final Shape<IndustrialAction> INDUSTRIAL_ACTION =
      Shape.of(
              IndustrialAction.class,
              IndustrialAction::builder,
              IndustrialAction.Builder::build,
              IndustrialAction.Builder::extensions)
          .one(
              "id",
              ID,
              IndustrialAction::id,
              IndustrialAction.Builder::id,
              "The id, unique in the record.")
          .one(
              "kind",
              open("ActionKind", ActionKind::of, ActionKind.known()),
              IndustrialAction::kind,
              IndustrialAction.Builder::kind,
              "What kind of action it is.")
          .many(
              "calledBy",
              ref(Party.class),
              IndustrialAction::calledBy,
              IndustrialAction.Builder::addAllCalledBy,
              "The parties that call it.")
          .many(
              "over",
              ref(Demand.class),
              IndustrialAction::over,
              IndustrialAction.Builder::addAllOver,
              "The demands that it is about.")
          .optional(
              "during", SPAN, IndustrialAction::during, IndustrialAction.Builder::during, "When.")
          .optional(
              "scope",
              LOCALIZED,
              IndustrialAction::scope,
              IndustrialAction.Builder::scope,
              "Where and for whom it is called.")
          .many(
              "exemptions",
              LOCALIZED,
              IndustrialAction::exemptions,
              IndustrialAction.Builder::addAllExemptions,
              "Services and people that are exempt.")
          .optional(
              "headcount",
              NUMBER,
              IndustrialAction::headcount,
              IndustrialAction.Builder::headcount,
              "How many took part, as stated.")
          .many(
              "citations",
              SourceShapes.CITATION_FORM,
              IndustrialAction::citations,
              IndustrialAction.Builder::addAllCitations,
              SourceShapes.CITATIONS_DOC)
          .keyed(
              "absent",
              SourceShapes.ABSENCE,
              IndustrialAction::absent,
              IndustrialAction.Builder::putAllAbsent,
              SourceShapes.ABSENT_DOC)
          .build();

  private ActionShapes() {}
}
