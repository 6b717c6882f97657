package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.DECIMAL;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.NUMBER;
import static io.github.hiwar.shape.Form.SPAN;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.anyRef;
import static io.github.hiwar.shape.Form.closed;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;

import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Comparator;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.ConditionState;
import io.github.hiwar.terms.Modality;
import io.github.hiwar.terms.Periodicity;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Actor;

/** The shapes of terms and their parts. */
public final class TermsShapes {
  static final Form<Condition> CONDITION_FORM = nested(() -> TermsShapes.CONDITION);

  static final Form<Beneficiaries> BENEFICIARIES_FORM = nested(() -> TermsShapes.BENEFICIARIES);

  static final Form<Periodicity> PERIODICITY_FORM = nested(() -> TermsShapes.PERIODICITY);

  static final Form<Comparator> COMPARATOR_FORM = nested(() -> TermsShapes.COMPARATOR);

  static final Form<Terms> TERMS_FORM = nested(() -> TermsShapes.TERMS);

  /** The shape of {@link Condition}. */
  public static final Shape<Condition> CONDITION =
      Shape.of(
              Condition.class,
              Condition::builder,
              Condition.Builder::build,
              Condition.Builder::extensions)
          .one(
              "kind",
              open("ConditionKind", ConditionKind::of, ConditionKind.known()),
              Condition::kind,
              Condition.Builder::kind,
              "What kind of condition it is.")
          .optional(
              "text",
              LOCALIZED,
              Condition::text,
              Condition.Builder::text,
              "The condition in words.")
          .defaulted(
              "state",
              closed(ConditionState.class),
              ConditionState.OPEN,
              Condition::state,
              Condition.Builder::state,
              "Whether it is fulfilled.")
          .many(
              "statedBy",
              anyRef(Actor.class),
              Condition::statedBy,
              Condition.Builder::addAllStatedBy,
              "Who states it, if not everybody.")
          .build();

  /** The shape of {@link Beneficiaries}. */
  public static final Shape<Beneficiaries> BENEFICIARIES =
      Shape.of(
              Beneficiaries.class,
              Beneficiaries::builder,
              Beneficiaries.Builder::build,
              Beneficiaries.Builder::extensions)
          .many(
              "include",
              LOCALIZED,
              Beneficiaries::include,
              Beneficiaries.Builder::addAllInclude,
              "Who is included, a group each.")
          .many(
              "exclude",
              LOCALIZED,
              Beneficiaries::exclude,
              Beneficiaries.Builder::addAllExclude,
              "Who is excluded, a group each.")
          .optional(
              "eligibility",
              LOCALIZED,
              Beneficiaries::eligibility,
              Beneficiaries.Builder::eligibility,
              "The rule that decides who is eligible.")
          .many(
              "classKeys",
              TEXT,
              Beneficiaries::classKeys,
              Beneficiaries.Builder::addAllClassKeys,
              "The grades, bands or echelons concerned.")
          .optional(
              "headcount",
              NUMBER,
              Beneficiaries::headcount,
              Beneficiaries.Builder::headcount,
              "How many people, as stated.")
          .build();

  /** The shape of {@link Periodicity}. */
  public static final Shape<Periodicity> PERIODICITY =
      Shape.of(
              Periodicity.class,
              Periodicity::builder,
              Periodicity.Builder::build,
              Periodicity.Builder::extensions)
          .optional(
              "every",
              QuantityShapes.DURATION_FORM,
              Periodicity::every,
              Periodicity.Builder::every,
              "The time from one to the next.")
          .optional(
              "asStated",
              LOCALIZED,
              Periodicity::asStated,
              Periodicity.Builder::asStated,
              "The words of the source: \"periodically\".")
          .build();

  /** The shape of {@link Comparator}. */
  public static final Shape<Comparator> COMPARATOR =
      Shape.of(
              Comparator.class,
              Comparator::builder,
              Comparator.Builder::build,
              Comparator.Builder::extensions)
          .one(
              "group",
              LOCALIZED,
              Comparator::group,
              Comparator.Builder::group,
              "The group that is compared with.")
          .optional(
              "actor",
              anyRef(Actor.class),
              Comparator::actor,
              Comparator.Builder::actor,
              "The party that the group belongs to.")
          .optional(
              "share",
              DECIMAL,
              Comparator::share,
              Comparator.Builder::share,
              "Which share of theirs is meant, in percent; all of it if absent.")
          .build();

  /** The shape of {@link Terms}. */
  public static final Shape<Terms> TERMS =
      Shape.of(Terms.class, Terms::builder, Terms.Builder::build, Terms.Builder::extensions)
          .optional(
              "modality",
              closed(Modality.class),
              Terms::modality,
              Terms.Builder::modality,
              "How firmly it is meant.")
          .optional(
              "quantity",
              QuantityShapes.QUANTITY_FORM,
              Terms::quantity,
              Terms.Builder::quantity,
              "How much.")
          .optional(
              "change",
              PayShapes.CHANGE_FORM,
              Terms::change,
              Terms.Builder::change,
              "From what to what.")
          .many(
              "schedule",
              PayShapes.INSTALMENT_FORM,
              Terms::schedule,
              Terms.Builder::addAllSchedule,
              "The steps in which it comes.")
          .many(
              "scale",
              PayShapes.SCALE_ROW_FORM,
              Terms::scale,
              Terms.Builder::addAllScale,
              "What each grade, band or echelon gets.")
          .optional(
              "beneficiaries",
              BENEFICIARIES_FORM,
              Terms::beneficiaries,
              Terms.Builder::beneficiaries,
              "Who is to benefit.")
          .many(
              "conditions",
              CONDITION_FORM,
              Terms::conditions,
              Terms.Builder::addAllConditions,
              "What it depends on.")
          .many(
              "payNature",
              PayShapes.PAY_NATURE_FORM,
              Terms::payNature,
              Terms.Builder::addAllPayNature,
              "How a payment counts.")
          .optional(
              "takesEffect",
              DATE,
              Terms::takesEffect,
              Terms.Builder::takesEffect,
              "From when on it holds.")
          .optional(
              "covers",
              SPAN,
              Terms::covers,
              Terms.Builder::covers,
              "The period that it covers, which may lie before it takes effect.")
          .optional(
              "deadline",
              DATE,
              Terms::deadline,
              Terms.Builder::deadline,
              "By when it is to be done.")
          .optional(
              "deadlineAsStated",
              LOCALIZED,
              Terms::deadlineAsStated,
              Terms.Builder::deadlineAsStated,
              "The deadline in the words of the source: \"before the next round\".")
          .optional(
              "periodicity",
              PERIODICITY_FORM,
              Terms::periodicity,
              Terms.Builder::periodicity,
              "How often it is to happen.")
          .optional(
              "review",
              LOCALIZED,
              Terms::review,
              Terms.Builder::review,
              "When it is to be looked at again: a reopening clause.")
          .optional(
              "organ",
              anyRef(Actor.class),
              Terms::organ,
              Terms.Builder::organ,
              "The committee or body in charge.")
          .many(
              "legalBasis",
              ValueShapes.IDENTIFIER_FORM,
              Terms::legalBasis,
              Terms.Builder::addAllLegalBasis,
              "The laws and decrees that it rests on or asks for.")
          .optional(
              "cost",
              QuantityShapes.QUANTITY_FORM,
              Terms::cost,
              Terms.Builder::cost,
              "What it costs in all, as stated.")
          .optional(
              "comparator",
              COMPARATOR_FORM,
              Terms::comparator,
              Terms.Builder::comparator,
              "The group with which parity is asked or granted.")
          .optional(
              "asStated",
              LOCALIZED,
              Terms::asStated,
              Terms.Builder::asStated,
              "The terms in the words of the source.")
          .build();

  private TermsShapes() {}
}
