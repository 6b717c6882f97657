package io.github.hiwar.json.schema;

import io.github.hiwar.json.schema.CodeLists.CodeList;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.stream.Collectors;

/** The types of the wire format in TypeScript. */
final class TypesGenerator {
  private static final String HEAD =
      """
      // The types of a Hiwar record, version 1.0. Made from the shapes of the Java library; not to be edited.

      /** A member of one's own: its name begins with x-. */
      export interface Extensible {
        [extension: `x-${string}`]: unknown;
      }

      /** A text by BCP 47 language tag; it has one language at least. */
      export type LocalizedText = { [language: string]: string };
      /** A code of one's own, where a list is open: a kebab-case word or an absolute URI. */
      export type OwnCode = string & {};
      /** The id of an entity of the record; or the URI of another record, # and an id there. */
      export type Reference = string;
      /** A decimal number, written out: "1250.50". */
      export type Decimal = string;
      /** A date: "2025-10-14", "2025-10", "2025~", "[2025-10-14..2025-10-16]", "2025-10-14T09:30Z". */
      export type PartialDate = string;
      /** Two dates joined by a slash; either may be open: "2025-01-01/..". */
      export type DateSpan = string;
      /** Any JSON. */
      export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
      """;

  private final StringBuilder out = new StringBuilder(HEAD);

  private TypesGenerator() {}

  static String types() {
    TypesGenerator types = new TypesGenerator();
    CodeLists.all().forEach(types::list);
    Shapes.all().forEach(types::shape);
    return types.out.toString();
  }

  private void list(CodeList list) {
    out.append("\nexport type %s =%n".formatted(list.name()).replace("\r", ""));
    list.values().keySet().forEach(code -> out.append("  | \"").append(code).append("\"\n"));
    if (list.open()) {
      out.append("  | OwnCode\n");
    }
    out.setLength(out.length() - 1);
    out.append(";\n");
  }

  private void shape(Shape<?> shape) {
    out.append("\nexport interface ").append(shape.name()).append(" extends Extensible {\n");
    if (shape == Shapes.record()) {
      out.append("  /** The version of the format. */\n  hiwar: `1.${number}`;\n");
    }
    shape.members().forEach(this::member);
    out.append("}\n");
  }

  private void member(Member<?> member) {
    String type = type(member.form());
    boolean union = member.form() instanceof Form.Choice;
    out.append("  /** ").append(member.description()).append(" */\n  ").append(member.name());
    out.append(member.cardinality() == Cardinality.ONE ? ": " : "?: ");
    out.append(
        switch (member.cardinality()) {
          case MANY -> (union ? "(" + type + ")" : type) + "[]";
          case KEYED -> "{ [member: string]: " + type + " }";
          default -> type;
        });
    out.append(";\n");
  }

  private static String type(Form<?> form) {
    if (form instanceof Form.Scalar<?> scalar) {
      return switch (scalar.name()) {
        case "decimal" -> "Decimal";
        case "date" -> "PartialDate";
        case "span" -> "DateSpan";
        default -> "string";
      };
    }
    if (form instanceof Form.Closed<?> closed) {
      return closed.name();
    }
    if (form instanceof Form.Open<?> open) {
      return open.name();
    }
    if (form instanceof Form.Nested<?> nested) {
      return nested.shape().name();
    }
    if (form instanceof Form.Choice<?> choice) {
      return choice.byCode().entrySet().stream()
          .map(one -> "({ type: \"" + one.getKey() + "\" } & " + one.getValue().name() + ")")
          .collect(Collectors.joining(" | "));
    }
    return form instanceof Form.Whole
        ? "number"
        : form instanceof Form.Flag
            ? "boolean"
            : form instanceof Form.Json
                ? "Json"
                : form instanceof Form.Localized ? "LocalizedText" : "Reference";
  }
}
