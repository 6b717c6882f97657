package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.DATE;
import static io.github.hiwar.shape.Form.LOCALIZED;
import static io.github.hiwar.shape.Form.SPAN;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.nested;
import static io.github.hiwar.shape.Form.open;

import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.PayKind;
import io.github.hiwar.terms.PayNature;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;

/** The shapes of what is paid: changes, instalments, scales and the nature of payments. */
public final class PayShapes {
  static final Form<Change> CHANGE_FORM = nested(() -> PayShapes.CHANGE);

  static final Form<Instalment> INSTALMENT_FORM = nested(() -> PayShapes.INSTALMENT);

  static final Form<ScaleRow> SCALE_ROW_FORM = nested(() -> PayShapes.SCALE_ROW);

  static final Form<PayNature> PAY_NATURE_FORM = nested(() -> PayShapes.PAY_NATURE);

  /** The shape of {@link Change}. */
  public static final Shape<Change> CHANGE =
      Shape.of(Change.class, Change::builder, Change.Builder::build, Change.Builder::extensions)
          .optional(
              "before",
              QuantityShapes.QUANTITY_FORM,
              Change::before,
              Change.Builder::before,
              "The quantity before.")
          .optional(
              "after",
              QuantityShapes.QUANTITY_FORM,
              Change::after,
              Change.Builder::after,
              "The quantity after.")
          .optional(
              "asStated",
              LOCALIZED,
              Change::asStated,
              Change.Builder::asStated,
              "The change in the words of the source.")
          .build();

  /** The shape of {@link Instalment}. */
  public static final Shape<Instalment> INSTALMENT =
      Shape.of(
              Instalment.class,
              Instalment::builder,
              Instalment.Builder::build,
              Instalment.Builder::extensions)
          .optional(
              "quantity",
              QuantityShapes.QUANTITY_FORM,
              Instalment::quantity,
              Instalment.Builder::quantity,
              "How much.")
          .optional(
              "takesEffect",
              DATE,
              Instalment::takesEffect,
              Instalment.Builder::takesEffect,
              "From when on it counts.")
          .optional(
              "paidOn", DATE, Instalment::paidOn, Instalment.Builder::paidOn, "When it is paid.")
          .optional(
              "covers",
              SPAN,
              Instalment::covers,
              Instalment.Builder::covers,
              "The period that it is paid for.")
          .optional(
              "condition",
              TermsShapes.CONDITION_FORM,
              Instalment::condition,
              Instalment.Builder::condition,
              "What it depends on.")
          .optional(
              "asStated",
              LOCALIZED,
              Instalment::asStated,
              Instalment.Builder::asStated,
              "The step in the words of the source.")
          .build();

  /** The shape of {@link ScaleRow}. */
  public static final Shape<ScaleRow> SCALE_ROW =
      Shape.of(
              ScaleRow.class,
              ScaleRow::builder,
              ScaleRow.Builder::build,
              ScaleRow.Builder::extensions)
          .one(
              "keyKind",
              open("ScaleKey", ScaleKey::of, ScaleKey.known()),
              ScaleRow::keyKind,
              ScaleRow.Builder::keyKind,
              "What rows are told apart by.")
          .one(
              "key",
              TEXT,
              ScaleRow::key,
              ScaleRow.Builder::key,
              "The key as the scale writes it: 10, B2.")
          .optional(
              "label", LOCALIZED, ScaleRow::label, ScaleRow.Builder::label, "The name of the row.")
          .one(
              "quantity",
              QuantityShapes.QUANTITY_FORM,
              ScaleRow::quantity,
              ScaleRow.Builder::quantity,
              "What the row gets.")
          .build();

  /** The shape of {@link PayNature}. */
  public static final Shape<PayNature> PAY_NATURE =
      Shape.of(
              PayNature.class,
              PayNature::builder,
              PayNature.Builder::build,
              PayNature.Builder::extensions)
          .one(
              "kind",
              open("PayKind", PayKind::of, PayKind.known()),
              PayNature::kind,
              PayNature.Builder::kind,
              "How it counts.")
          .optional(
              "since",
              DATE,
              PayNature::since,
              PayNature.Builder::since,
              "From when on it counts so.")
          .optional(
              "heading",
              LOCALIZED,
              PayNature::heading,
              PayNature.Builder::heading,
              "The heading that it is booked under.")
          .build();

  private PayShapes() {}
}
