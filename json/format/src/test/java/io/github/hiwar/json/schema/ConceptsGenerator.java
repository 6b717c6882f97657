package io.github.hiwar.json.schema;

import io.github.hiwar.demand.CategoryMapping;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Derives the categories, code lists and states as SKOS: a concept scheme a list, a concept a code.
 *
 * <p>The themes of other classifications have no IRIs that we know of, so no {@code
 * skos:exactMatch} is claimed: each category has mappings of our own kind, marked as indications.
 */
final class ConceptsGenerator {
  private static final String NOTE =
      "Mappings are indications, not an official concordance. Themes are named as the other"
          + " classification names them; they have no IRIs that are known to us.";

  private final List<JsonValue> graph = new ArrayList<>();

  private ConceptsGenerator() {}

  /** The graph of all lists that the shapes use. */
  static JsonValue concepts() {
    Map<String, Form<?>> lists = new TreeMap<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        if (member.form() instanceof Form.Closed<?> closed) {
          lists.put(closed.name(), closed);
        } else if (member.form() instanceof Form.Open<?> open) {
          lists.put(open.name(), open);
        }
      }
    }
    ConceptsGenerator generator = new ConceptsGenerator();
    lists.forEach(generator::scheme);
    Map<String, JsonValue> document = new LinkedHashMap<>();
    document.put("@context", context());
    document.put("@graph", new JsonValue.Sequence(generator.graph));
    return new JsonValue.Structure(document);
  }

  private static JsonValue context() {
    Map<String, JsonValue> context = new LinkedHashMap<>();
    context.put("@version", new JsonValue.Numeral("1.1"));
    context.put("hw", text("urn:hiwar:terms:"));
    context.put("skos", text("http://www.w3.org/2004/02/skos/core#"));
    context.put("prefLabel", typed("skos:prefLabel", "@container", "@language"));
    context.put("note", typed("skos:note", "@container", "@language"));
    context.put("notation", text("skos:notation"));
    for (String link : List.of("inScheme", "broader", "narrower", "topConceptOf")) {
      context.put(link, typed("skos:" + link, "@type", "@id"));
    }
    for (String own : List.of("mapping", "theme", "match", "classification", "openList")) {
      context.put(own, text("hw:" + own));
    }
    return new JsonValue.Structure(context);
  }

  private void scheme(String name, Form<?> form) {
    String iri = ContextGenerator.CODES + name;
    Map<String, JsonValue> scheme = map("@id", text(iri));
    scheme.put("@type", text("skos:ConceptScheme"));
    scheme.put("notation", text(name));
    scheme.put("openList", new JsonValue.Flag(form instanceof Form.Open<?>));
    if (name.equals("DemandCategory")) {
      scheme.put("note", new JsonValue.Structure(map("en", text(NOTE))));
    }
    graph.add(new JsonValue.Structure(scheme));
    if (form instanceof Form.Closed<?> closed) {
      closed.codes().forEach((code, value) -> graph.add(concept(iri, code, value)));
    } else if (form instanceof Form.Open<?> open) {
      for (OpenCode code : open.known()) {
        graph.add(concept(iri, code.code(), code));
      }
    }
  }

  private static JsonValue concept(String scheme, String code, Object value) {
    Map<String, JsonValue> concept = map("@id", text(scheme + ":" + code));
    concept.put("@type", text("skos:Concept"));
    concept.put("notation", text(code));
    concept.put("inScheme", text(scheme));
    if (value instanceof DemandCategory category) {
      category.label().ifPresent(label -> concept.put("prefLabel", labels(label)));
      category
          .parent()
          .ifPresentOrElse(
              parent -> concept.put("broader", text(scheme + ":" + parent.code())),
              () -> concept.put("topConceptOf", text(scheme)));
      List<JsonValue> narrower = new ArrayList<>();
      for (DemandCategory other : DemandCategory.known()) {
        if (other.parent().filter(category::equals).isPresent()) {
          narrower.add(text(scheme + ":" + other.code()));
        }
      }
      if (!narrower.isEmpty()) {
        concept.put("narrower", new JsonValue.Sequence(narrower));
      }
      mappings(category, concept);
    } else {
      concept.put("topConceptOf", text(scheme));
      if (value instanceof Status status) {
        concept.put("prefLabel", labels(status.label()));
      }
    }
    return new JsonValue.Structure(concept);
  }

  private static void mappings(DemandCategory category, Map<String, JsonValue> concept) {
    List<JsonValue> mappings = new ArrayList<>();
    for (CategoryMapping.Scheme other : CategoryMapping.Scheme.values()) {
      category
          .mappedTo(other)
          .ifPresent(
              mapping -> {
                Map<String, JsonValue> node = map("classification", text(other.code()));
                node.put("theme", text(mapping.theme()));
                node.put("match", text(mapping.match().code()));
                mappings.add(new JsonValue.Structure(node));
              });
    }
    if (!mappings.isEmpty()) {
      concept.put("mapping", new JsonValue.Sequence(mappings));
    }
  }

  private static JsonValue labels(LocalizedText label) {
    Map<String, JsonValue> labels = new LinkedHashMap<>();
    label.texts().forEach((tag, text) -> labels.put(tag, text(text)));
    return new JsonValue.Structure(labels);
  }

  private static JsonValue typed(String iri, String key, String value) {
    Map<String, JsonValue> definition = map("@id", text(iri));
    definition.put(key, text(value));
    return new JsonValue.Structure(definition);
  }

  private static Map<String, JsonValue> map(String name, JsonValue value) {
    Map<String, JsonValue> map = new LinkedHashMap<>();
    map.put(name, value);
    return map;
  }

  private static JsonValue text(String value) {
    return new JsonValue.Text(value);
  }
}
