package io.github.hiwar.jackson3;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.LinkedData;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON-LD document as RDF, by Titanium. */
final class Graph {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final List<Triple> triples;

  private Graph(List<Triple> triples) {
    this.triples = List.copyOf(triples);
  }

  /** One statement; the object is a literal if it has a datatype. */
  record Triple(
      String subject,
      String property,
      String object,
      @Nullable String datatype,
      @Nullable String language) {
    boolean links() {
      return datatype == null;
    }
  }

  static Graph of(BargainingRecord record) throws JsonLdError {
    return of(LinkedData.write(record));
  }

  static Graph of(byte[] jsonLd) throws JsonLdError {
    List<Triple> triples = new ArrayList<>();
    RdfQuadConsumer consumer =
        new RdfQuadConsumer() {
          @Override
          public RdfQuadConsumer quad(
              String subject,
              String predicate,
              String object,
              @Nullable String datatype,
              @Nullable String language,
              @Nullable String direction,
              @Nullable String graph) {
            triples.add(new Triple(subject, predicate, object, datatype, language));
            return this;
          }
        };
    JsonLd.toRdf(document(jsonLd)).provide(consumer);
    return new Graph(triples);
  }

  static JsonDocument document(byte[] jsonLd) throws JsonLdError {
    return JsonDocument.of(new ByteArrayInputStream(jsonLd));
  }

  Set<String> ofType(String type) {
    return triples.stream()
        .filter(triple -> triple.property().equals(TYPE) && triple.object().equals(type))
        .map(Triple::subject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  List<Triple> about(String subject, String property) {
    return triples.stream()
        .filter(triple -> triple.subject().equals(subject))
        .filter(triple -> triple.property().equals(property))
        .toList();
  }

  Set<String> values(String subject, String property) {
    return about(subject, property).stream()
        .map(Triple::object)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<String> subjects() {
    return triples.stream().map(Triple::subject).collect(Collectors.toSet());
  }

  /** Every node that stands as an object. */
  Set<String> linked() {
    return triples.stream().filter(Triple::links).map(Triple::object).collect(Collectors.toSet());
  }

  /** Every IRI of the graph, wherever it stands. */
  Set<String> iris() {
    return triples.stream()
        .flatMap(
            triple ->
                Stream.concat(
                    Stream.of(triple.subject(), triple.property()),
                    triple.links() ? Stream.of(triple.object()) : Stream.empty()))
        .filter(node -> !node.startsWith("_:"))
        .collect(Collectors.toSet());
  }
}
