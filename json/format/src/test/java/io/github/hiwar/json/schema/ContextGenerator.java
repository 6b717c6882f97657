package io.github.hiwar.json.schema;

import io.github.hiwar.json.ShapeTerms;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Derives the JSON-LD context from the shapes and the table of their terms.
 *
 * <p>A member that means the same wherever it stands is defined once, at the root. One that means
 * different things in different shapes is defined in the scope of the members (or, where a value
 * says its type, of the types) that lead to each shape. Scopes reach down, so every shape below has
 * to define such a member anew; each does, for the names are compared over all shapes.
 */
final class ContextGenerator {
  static final String CODES = "urn:hiwar:codes:";

  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("hw", "urn:hiwar:terms:");
    PREFIXES.put("schema", "https://schema.org/");
    PREFIXES.put("org", "http://www.w3.org/ns/org#");
    PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
    PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.put("dcterms", "http://purl.org/dc/terms/");
    PREFIXES.put("dc", "http://purl.org/dc/elements/1.1/");
    PREFIXES.put("prov", "http://www.w3.org/ns/prov#");
    PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    PREFIXES.put("edtf", "http://id.loc.gov/datatypes/edtf/");
  }

  /** What a definition depends on: two members with equal meanings are defined alike. */
  private record Meaning(String term, String form, boolean many, boolean keyed, boolean ordered) {}

  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> names = new HashSet<>(PREFIXES.keySet());

  private ContextGenerator() {
    names.addAll(List.of("hiwar", "id", "type", "absences", "member", "absence"));
    Map<String, Meaning> meanings = new HashMap<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        names.add(member.name());
        if (member.form() instanceof Form.Choice<?> choice) {
          names.addAll(choice.byCode().keySet());
        }
        Meaning meaning = meaning(shape, member);
        Meaning before = meanings.putIfAbsent(member.name(), meaning);
        if (before != null && !before.equals(meaning)) {
          ambiguous.add(member.name());
        }
      }
    }
  }

  /** The context of documents whose root is a record. */
  static JsonValue context() {
    return new JsonValue.Structure(
        Map.of("@context", new JsonValue.Structure(new ContextGenerator().root())));
  }

  /** The prefixes that terms are written with. */
  static Map<String, JsonValue> prefixes() {
    Map<String, JsonValue> prefixes = new LinkedHashMap<>();
    PREFIXES.forEach((prefix, namespace) -> prefixes.put(prefix, text(namespace)));
    return prefixes;
  }

  private Map<String, JsonValue> root() {
    Map<String, JsonValue> context = new LinkedHashMap<>();
    context.put("@version", new JsonValue.Numeral("1.1"));
    context.putAll(prefixes());
    context.put("hiwar", text("hw:formatVersion"));
    context.put("id", text("@id"));
    context.put("type", text("@type"));
    context.put("absences", text("hw:absences"));
    context.put("member", text("hw:member"));
    context.put("absence", coded("hw:absence", "Absence", absences()));
    Map<String, JsonValue> types = new LinkedHashMap<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        if (shape == Shapes.record() || !ambiguous.contains(member.name())) {
          put(context, shape, member);
        }
        if (member.form() instanceof Form.Choice<?> choice) {
          choice.byCode().forEach((type, inner) -> types.put(type, type(inner)));
        }
      }
    }
    context.putAll(types);
    return context;
  }

  private static Collection<String> absences() {
    Form<?> form = Shapes.record().member("absent").orElseThrow().form();
    return ((Form.Closed<?>) form).codes().keySet();
  }

  private JsonValue type(Shape<?> shape) {
    String own = ShapeTerms.types(shape.name())[0];
    return scoped(own, structure("@id", text(own)), shape);
  }

  private void put(Map<String, JsonValue> context, Shape<?> shape, Member<?> member) {
    if (!member.name().equals("id")) {
      context.putIfAbsent(member.name(), definition(shape, member));
    }
  }

  private JsonValue definition(Shape<?> shape, Member<?> member) {
    Meaning meaning = meaning(shape, member);
    Map<String, JsonValue> definition = structure("@id", text(meaning.term()));
    if (meaning.ordered()) {
      definition.put("@container", text("@list"));
    } else if (meaning.keyed()) {
      definition.put("@container", text("@index"));
    }
    Form<?> form = member.form();
    if (form instanceof Form.Closed<?> closed) {
      definition.putAll(coded(meaning.term(), closed.name(), closed.codes().keySet()).members());
    } else if (form instanceof Form.Open<?> open) {
      definition.putAll(coded(meaning.term(), open.name(), open.codes().keySet()).members());
    } else if (form instanceof Form.Localized && !meaning.many()) {
      definition.put("@container", text("@language"));
    } else if (form instanceof Form.Nested<?> nested) {
      return scoped(meaning.term(), definition, nested.shape());
    } else {
      String type = typeOf(form);
      if (!type.isEmpty()) {
        definition.put("@type", text(type));
      }
    }
    return definition.size() == 1 ? text(meaning.term()) : new JsonValue.Structure(definition);
  }

  private static String typeOf(Form<?> form) {
    if (form instanceof Form.Reference<?>) {
      return "@id";
    }
    if (form instanceof Form.Whole) {
      return "xsd:integer";
    }
    if (form instanceof Form.Flag) {
      return "xsd:boolean";
    }
    if (form instanceof Form.Json) {
      return "@json";
    }
    if (form instanceof Form.Scalar<?> scalar) {
      return switch (scalar.name()) {
        case "decimal" -> "xsd:decimal";
        case "date", "span" -> "edtf:EDTF";
        case "uri" -> "@id";
        default -> "";
      };
    }
    return "";
  }

  private JsonValue scoped(String term, Map<String, JsonValue> definition, Shape<?> inner) {
    Map<String, JsonValue> scope = new LinkedHashMap<>();
    for (Member<?> member : inner.members()) {
      if (ambiguous.contains(member.name())) {
        put(scope, inner, member);
      }
    }
    if (!scope.isEmpty()) {
      definition.put("@context", new JsonValue.Structure(scope));
    }
    return definition.size() == 1 ? text(term) : new JsonValue.Structure(definition);
  }

  // A code that is also a term would become what the term stands for, so it is defined in its list.
  private JsonValue.Structure coded(String term, String list, Collection<String> codes) {
    Map<String, JsonValue> scope = structure("@vocab", text(CODES + list + ":"));
    for (String code : codes) {
      if (names.contains(code)) {
        scope.put(code, text(CODES + list + ":" + code));
      }
    }
    Map<String, JsonValue> definition = structure("@id", text(term));
    definition.put("@type", text("@vocab"));
    definition.put("@context", new JsonValue.Structure(scope));
    return new JsonValue.Structure(definition);
  }

  private Meaning meaning(Shape<?> shape, Member<?> member) {
    return new Meaning(
        ShapeTerms.property(shape.name(), member.name()),
        formName(member.form()),
        member.cardinality() == Cardinality.MANY,
        member.cardinality() == Cardinality.KEYED,
        ShapeTerms.isOrdered(shape.name(), member.name()));
  }

  private static String formName(Form<?> form) {
    if (form instanceof Form.Scalar<?> scalar) {
      return scalar.name();
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
    return form.getClass().getSimpleName();
  }

  private static Map<String, JsonValue> structure(String name, JsonValue value) {
    Map<String, JsonValue> map = new LinkedHashMap<>();
    map.put(name, value);
    return map;
  }

  private static JsonValue text(String value) {
    return new JsonValue.Text(value);
  }
}
