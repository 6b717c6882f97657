package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record as the nodes of a graph, derived from the shapes. */
final class LinkedNodes {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final String CODES = "urn:hiwar:codes:";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final BargainingRecord record;

  private LinkedNodes(BargainingRecord record) {
    this.record = record;
  }

  /** The members of the record's node, without a context. */
  static Map<String, JsonValue> of(BargainingRecord record) {
    return new LinkedNodes(record).node(Shapes.record(), record, null);
  }

  private <T> Map<String, JsonValue> node(Shape<T> shape, Object value, @Nullable String kind) {
    T object = shape.type().cast(value);
    Map<String, JsonValue> node = new LinkedHashMap<>();
    List<JsonValue> types = new ArrayList<>(LinkedTerms.types(shape));
    if (kind != null) {
      types.set(0, text(kind)); // The term of the context that stands for our own class.
    }
    node.put("@type", new JsonValue.Sequence(types));
    if (shape == Shapes.record()) {
      node.put(ShapeReader.VERSION, text(Versions.CURRENT));
    }
    @Nullable Object[] values = shape.values(object);
    for (int i = 0; i < values.length; i++) {
      Member<T> member = shape.members().get(i);
      Object held = values[i];
      if (held != null) {
        switch (member.cardinality()) {
          case MANY -> node.put(member.name(), many(shape, member, (List<?>) held));
          case KEYED -> node.put("absences", absences((Map<?, ?>) held));
          default -> node.put(member.name(), value(member.form(), held));
        }
      }
    }
    return node;
  }

  private JsonValue many(Shape<?> shape, Member<?> member, List<?> values) {
    List<JsonValue> written = new ArrayList<>();
    for (Object value : values) {
      if (!(member.form() instanceof Form.Localized)) {
        written.add(value(member.form(), value));
      } else if (LinkedTerms.of(shape.name(), member.name()).isWordings()) {
        written.addAll(wordings((LocalizedText) value));
      } else {
        // A language map has no place in a list, so each text is a node that has one.
        written.add(structure("text", value(member.form(), value)));
      }
    }
    return new JsonValue.Sequence(written);
  }

  private static List<JsonValue> wordings(LocalizedText text) {
    List<JsonValue> wordings = new ArrayList<>();
    text.texts()
        .forEach(
            (tag, wording) ->
                wordings.add(structure("@value", text(wording), "@language", text(tag))));
    return wordings;
  }

  // The names of members are values here: as keys of an index RDF would lose them.
  private static JsonValue absences(Map<?, ?> reasons) {
    List<JsonValue> absences = new ArrayList<>();
    reasons.forEach(
        (member, reason) ->
            absences.add(
                structure(
                    "member",
                    text((String) member),
                    "absence",
                    text(((ClosedCode) reason).code()))));
    return new JsonValue.Sequence(absences);
  }

  private JsonValue value(Form<?> form, Object value) {
    if (form instanceof Form.Scalar<?> scalar) {
      return scalar(scalar, value);
    }
    if (form instanceof Form.Whole) {
      return new JsonValue.Numeral(value.toString());
    }
    if (form instanceof Form.Flag) {
      return new JsonValue.Flag((Boolean) value);
    }
    if (form instanceof Form.Json) {
      return (JsonValue) value;
    }
    if (form instanceof Form.Localized) {
      Map<String, JsonValue> map = new LinkedHashMap<>();
      ((LocalizedText) value).texts().forEach((tag, wording) -> map.put(tag, text(wording)));
      return new JsonValue.Structure(map);
    }
    if (form instanceof Form.Closed<?>) {
      return text(((ClosedCode) value).code());
    }
    if (form instanceof Form.Open<?> open) {
      return text(code(open, ((OpenCode) value).code()));
    }
    if (form instanceof Form.Reference<?>) {
      return text(reference(value.toString()));
    }
    if (form instanceof Form.Nested<?> nested) {
      return new JsonValue.Structure(node(nested.shape(), value, null));
    }
    for (var alternative : ((Form.Choice<?>) form).byCode().entrySet()) {
      if (alternative.getValue().type().isInstance(value)) {
        return new JsonValue.Structure(node(alternative.getValue(), value, alternative.getKey()));
      }
    }
    throw new IllegalStateException("no shape for " + value.getClass());
  }

  private <V> JsonValue scalar(Form.Scalar<V> scalar, Object value) {
    String printed = scalar.printer().apply(scalar.type().cast(value));
    return switch (scalar.name()) {
      case "id" -> text(reference(printed));
      // A day is a date to every tool; what is less exact keeps the type that the context gives.
      case "date" -> DAY.matcher(printed).matches() ? typed(printed, "date") : text(printed);
      case "uri" ->
          Iris.isAbsolute(printed) ? text(Iris.absolute(printed)) : typed(printed, "anyURI");
      default -> text(printed);
    };
  }

  // The context knows which of our codes are its terms too; of others it cannot know.
  private static String code(Form.Open<?> list, String code) {
    if (list.codes().containsKey(code)) {
      return code;
    }
    return Iris.isAbsolute(code)
        ? Iris.absolute(code)
        : CODES + list.name() + ":" + Iris.part(code);
  }

  /** The IRI of what an id leads to, relative to the record's own. */
  private String reference(String id) {
    if (id.equals(record.id())) {
      return Iris.absolute(id);
    }
    int hash = id.indexOf('#');
    String holder = hash < 0 ? id : id.substring(0, hash);
    if (!Iris.isAbsolute(holder) || (hash < 0 && record.entities().containsKey(id))) {
      return "#" + Iris.part(id);
    }
    return Iris.absolute(holder) + (hash < 0 ? "" : "#" + Iris.part(id.substring(hash + 1)));
  }

  private static JsonValue typed(String value, String type) {
    return structure("@value", text(value), "@type", text(XSD + type));
  }

  private static JsonValue text(String value) {
    return new JsonValue.Text(value);
  }

  private static JsonValue structure(String name, JsonValue value) {
    return new JsonValue.Structure(Map.of(name, value));
  }

  private static JsonValue structure(
      String name, JsonValue value, String other, JsonValue otherValue) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(name, value);
    members.put(other, otherValue);
    return new JsonValue.Structure(members);
  }
}
