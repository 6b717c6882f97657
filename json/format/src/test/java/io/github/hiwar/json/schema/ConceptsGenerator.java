package io.github.hiwar.json.schema;

import io.github.hiwar.json.schema.CodeLists.CodeList;
import io.github.hiwar.taxonomy.CategoryMapping;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Derives the categories, code lists and states as SKOS: a concept scheme a list, a concept a code.
 *
 * <p>The themes of other classifications have no IRIs that we know of, so no {@code
 * skos:exactMatch} is claimed: each category has mappings of our own kind, marked as indications.
 */
final class ConceptsGenerator {
  private static final LocalizedText NOTE =
      LocalizedText.of(
              "en",
              "Mappings are indications, not an official concordance. Themes are named as the other"
                  + " classification names them; they have no IRIs that are known to us.")
          .and(
              "fr",
              "Les correspondances sont indicatives et ne sont pas une table officielle. Les thèmes"
                  + " sont nommés comme l’autre classification les nomme ; nous ne leur"
                  + " connaissons pas d’IRI.")
          .and(
              "ar",
              "المطابقات إرشادية وليست جدولاً رسمياً. تُسمى المواضيع كما يسميها التصنيف الآخر، ولا"
                  + " نعرف لها معرّفات IRI.");

  private final CodeLabels labels = new CodeLabels();
  private final List<JsonValue> graph = new ArrayList<>();

  private ConceptsGenerator() {}

  /** The graph of all lists that the shapes use. */
  static JsonValue concepts() {
    ConceptsGenerator generator = new ConceptsGenerator();
    CodeLists.all().forEach(generator::scheme);
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
    context.put("definition", typed("skos:definition", "@container", "@language"));
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

  private void scheme(CodeList list) {
    String iri = ContextGenerator.CODES + list.name();
    Map<String, JsonValue> scheme = map("@id", text(iri));
    scheme.put("@type", text("skos:ConceptScheme"));
    scheme.put("notation", text(list.name()));
    scheme.put("prefLabel", localized(labels.of(list.name())));
    scheme.put("openList", new JsonValue.Flag(list.open()));
    if (list.name().equals("DemandCategory")) {
      scheme.put("note", localized(NOTE));
    }
    graph.add(new JsonValue.Structure(scheme));
    list.values().forEach((code, value) -> graph.add(concept(list.name(), code, value)));
  }

  private JsonValue concept(String list, String code, Object value) {
    String scheme = ContextGenerator.CODES + list;
    Map<String, JsonValue> concept = map("@id", text(scheme + ":" + code));
    concept.put("@type", text("skos:Concept"));
    concept.put("notation", text(code));
    concept.put("inScheme", text(scheme));
    concept.put("prefLabel", localized(labels.of(list, code, value)));
    concept.put("definition", localized(CodeLabels.definition(value)));
    if (value instanceof DemandCategory category) {
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

  private static JsonValue localized(LocalizedText label) {
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
