package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Scalar;
import io.github.hiwar.fuzz.document.Json.Sequence;
import io.github.hiwar.fuzz.document.Json.Structure;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values for every member of every shape, so that none is missing because no seed has it. */
final class ShapeSamples {
  private final Donors donors;
  private final Set<String> visited = new HashSet<>();

  private ShapeSamples(Donors donors) {
    this.donors = donors;
  }

  static void into(Donors donors) {
    new ShapeSamples(donors).visit(Slot.ROOT, Shapes.record());
  }

  private void visit(String owner, Shape<?> shape) {
    if (!visited.add(owner + ' ' + shape.name())) {
      return;
    }
    for (Member<?> member : shape.members()) {
      for (Json sample : samples(member.form())) {
        donors.add(owner, member.name(), inside(member.cardinality(), sample));
      }
      for (Shape<?> nested : shapes(member.form())) {
        visit(member.name(), nested);
      }
    }
  }

  private static Json inside(Cardinality cardinality, Json value) {
    return switch (cardinality) {
      case MANY -> Sequence.of(value);
      case KEYED -> Structure.empty().with("date", value);
      default -> value;
    };
  }

  private static Collection<? extends Shape<?>> shapes(Form<?> form) {
    return Form.shapes(form);
  }

  private static List<Json> samples(Form<?> form) {
    List<Json> samples = new ArrayList<>();
    if (form instanceof Form.Scalar<?> scalar) {
      texts(scalar.name()).forEach(text -> samples.add(Scalar.text(text)));
    } else if (form instanceof Form.Whole whole) {
      samples.add(new Scalar(String.valueOf(whole.least())));
      samples.add(new Scalar(String.valueOf(Integer.MAX_VALUE)));
    } else if (form instanceof Form.Flag) {
      samples.add(new Scalar("true"));
    } else if (form instanceof Form.Json) {
      samples.add(Scalar.text("2025-10-14"));
      samples.add(new Scalar("1.10"));
      samples.add(Structure.empty().with("fr", Scalar.text("Salaires")));
    } else if (form instanceof Form.Localized) {
      samples.add(Structure.empty().with("fr", Scalar.text("Salaires")));
    } else if (form instanceof Form.Closed<?> closed) {
      closed.codes().keySet().forEach(code -> samples.add(Scalar.text(code)));
    } else if (form instanceof Form.Open<?> open) {
      open.codes().keySet().forEach(code -> samples.add(Scalar.text(code)));
      samples.add(Scalar.text("x-own"));
    } else if (form instanceof Form.Reference<?>) {
      samples.add(Scalar.text("union"));
      samples.add(Scalar.text("urn:example:2024#union"));
    } else if (form instanceof Form.Choice<?> choice) {
      choice.byCode().forEach((type, shape) -> samples.add(least(shape, Map.of("type", type))));
    } else if (form instanceof Form.Nested<?> nested) {
      samples.add(least(nested.shape(), Map.of()));
    }
    return samples;
  }

  // The members that must be there; the fuzzer adds the others.
  private static Json least(Shape<?> shape, Map<String, String> given) {
    Structure structure = Structure.empty();
    given.forEach((name, code) -> structure.with(name, Scalar.text(code)));
    for (Member<?> member : shape.members()) {
      if (member.cardinality() == Cardinality.ONE) {
        structure.with(member.name(), samples(member.form()).get(0));
      }
    }
    return structure;
  }

  private static List<String> texts(String grammar) {
    return switch (grammar) {
      case "date" -> List.of("2025-10-14", "2025-10", "2025~", "2025-22", "2025-10-14T10:00+01:00");
      case "span" -> List.of("2025-01/2026-12", "2025-01/..", "2025/");
      case "decimal" -> List.of("500.00", "0", "-3", "100");
      case "uri" -> List.of("https://example.org/", "urn:example:crafts-2025");
      case "language" -> List.of("fr", "ar");
      case "id" -> List.of("one", "urn:example:2025");
      default -> List.of("Salaires");
    };
  }
}
