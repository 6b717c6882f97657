package io.github.hiwar.shape;

import static io.github.hiwar.shape.Form.LINK;
import static io.github.hiwar.shape.Form.TEXT;
import static io.github.hiwar.shape.Form.nested;

import io.github.hiwar.value.Identifier;

/** The shapes of the values that have members of their own. */
public final class ValueShapes {
  /** The shape of {@link Identifier}. */
  public static final Shape<Identifier> IDENTIFIER =
      Shape.of(
              Identifier.class,
              Identifier::builder,
              Identifier.Builder::build,
              Identifier.Builder::extensions)
          .one(
              "scheme",
              TEXT,
              Identifier::scheme,
              Identifier.Builder::scheme,
              "The list that the number is from.")
          .one(
              "value",
              TEXT,
              Identifier::value,
              Identifier.Builder::value,
              "The number or code in that list.")
          .optional("uri", LINK, Identifier::uri, Identifier.Builder::uri, "A page for it.")
          .build();

  static final Form<Identifier> IDENTIFIER_FORM = nested(() -> IDENTIFIER);

  private ValueShapes() {}
}
