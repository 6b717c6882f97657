package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.ConformanceSuite;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.LinkedData;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.taxonomy.DemandCategory;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What records are as linked data, read by an independent JSON-LD processor. */
class LinkedDataTest {
  private static final String CODES = "urn:hiwar:codes:";
  private static final String SCHEMA = "https://schema.org/";
  private static final Path VALID = Path.of("../conformance/valid");
  private static final BargainingRecord CRAFTS = read(VALID.resolve("crafts-dialogue-2025.json"));

  private static BargainingRecord read(Path file) {
    try {
      return HiwarJson.read(file).orThrow();
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @Test
  void each_demand_is_a_node_named_by_the_record_and_its_id() throws JsonLdError {
    Set<String> demands =
        CRAFTS.demands().stream()
            .map(demand -> CRAFTS.id() + "#" + demand.id())
            .collect(Collectors.toSet());

    assertThat(Graph.of(CRAFTS).ofType("urn:hiwar:terms:Demand"))
        .hasSize(CRAFTS.demands().size())
        .isEqualTo(demands);
  }

  @Test
  void a_meeting_is_an_event_with_a_date_and_a_name_in_three_languages() throws JsonLdError {
    Graph graph = Graph.of(CRAFTS);

    assertThat(graph.ofType(SCHEMA + "Event")).hasSize(CRAFTS.meetings().size());
    for (Meeting meeting : CRAFTS.meetings()) {
      String event = CRAFTS.id() + "#" + meeting.id();
      assertThat(graph.about(event, SCHEMA + "startDate"))
          .singleElement()
          .satisfies(
              date -> {
                assertThat(date.object()).isEqualTo("2025-10-14");
                assertThat(date.datatype()).isEqualTo("http://www.w3.org/2001/XMLSchema#date");
              });
      assertThat(graph.about(event, SCHEMA + "name"))
          .map(Graph.Triple::language)
          .containsExactlyInAnyOrder("ar", "fr", "en");
    }
  }

  @Test
  void parties_are_organizations_classified_by_our_concepts() throws JsonLdError {
    Graph graph = Graph.of(CRAFTS);

    assertThat(graph.ofType("http://www.w3.org/ns/org#Organization"))
        .hasSize(CRAFTS.parties().size());
    for (Party party : CRAFTS.parties()) {
      assertThat(
              graph.values(
                  CRAFTS.id() + "#" + party.id(), "http://www.w3.org/ns/org#classification"))
          .containsExactly(CODES + "PartyKind:" + party.kind().code());
    }
  }

  @Test
  void every_known_code_leads_to_a_concept() throws JsonLdError {
    Set<String> concepts = Graph.of(LinkedData.concepts()).subjects();

    assertThat(Graph.of(CRAFTS).linked())
        .filteredOn(iri -> iri.startsWith(CODES))
        .hasSizeGreaterThan(50)
        .allMatch(concepts::contains);
  }

  @Test
  void a_code_that_is_also_the_name_of_a_member_stays_a_code() throws JsonLdError {
    assertThat(Graph.of(CRAFTS).values(CRAFTS.id(), "urn:hiwar:terms:level"))
        .containsExactly(CODES + "BargainingLevel:sector");
  }

  @TestFactory
  Stream<DynamicTest> no_reference_dangles_and_no_iri_is_relative() throws IOException {
    return ConformanceSuite.documents("valid")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> {
                      BargainingRecord record = read(file);
                      Graph graph = Graph.of(record);
                      assertThat(graph.iris()).allMatch(iri -> iri.matches("[a-z]+:[^\\s<>\"]+"));
                      assertThat(graph.linked())
                          .filteredOn(iri -> iri.startsWith(record.id() + "#"))
                          .allMatch(graph.subjects()::contains);
                      assertThat(graph.ofType("urn:hiwar:terms:BargainingRecord"))
                          .containsExactly(record.id());
                    }));
  }

  @Test
  void the_context_may_be_named_and_handed_to_the_processor() throws JsonLdError {
    var embedded = JsonLd.expand(Graph.document(LinkedData.write(CRAFTS))).get();
    var named =
        JsonLd.expand(Graph.document(LinkedData.writeCompact(CRAFTS)))
            .loader((uri, options) -> Graph.document(LinkedData.context()))
            .get();

    assertThat(named).isEqualTo(embedded);
  }

  @Test
  void the_bare_context_gives_a_plain_record_its_properties_but_no_classes() throws Exception {
    var expanded =
        JsonLd.expand(Graph.document(HiwarJson.write(CRAFTS)))
            .context(Graph.document(LinkedData.context()))
            .get()
            .toString();

    assertThat(expanded)
        .contains("\"@id\":\"urn:hiwar:codes:PartyKind:union\"")
        .contains("\"@value\":\"Deuxième tour du dialogue sectoriel 2025\",\"@language\":\"fr\"")
        .contains("\"@value\":\"2025-10-14\",\"@type\":\"http://id.loc.gov/datatypes/edtf/EDTF\"")
        .contains("{\"@id\":\"round-2\"}")
        .doesNotContain("urn:hiwar:terms:Demand\"");
  }

  @Test
  void a_frame_asks_who_raised_a_demand_and_where_it_stands() throws JsonLdError, IOException {
    var frame = Graph.document(Files.readAllBytes(resource("demands.frame.json")));

    JsonObject framed = JsonLd.frame(Graph.document(LinkedData.write(CRAFTS)), frame).get();

    var expected = Graph.document(Files.readAllBytes(resource("demands.framed.json")));
    assertThat(framed.getJsonArray("@graph"))
        .isEqualTo(expected.getJsonContent().orElseThrow().asJsonObject().get("@graph"));
  }

  private static Path resource(String name) {
    return Path.of("src/test/resources/linked").resolve(name);
  }

  @Test
  void every_category_is_a_concept_with_a_label_in_three_languages() throws JsonLdError {
    Graph concepts = Graph.of(LinkedData.concepts());
    for (DemandCategory category : DemandCategory.known()) {
      String concept = CODES + "DemandCategory:" + category.code();
      assertThat(concepts.about(concept, "http://www.w3.org/2004/02/skos/core#prefLabel"))
          .as(concept)
          .map(Graph.Triple::language)
          .containsExactlyInAnyOrder("ar", "fr", "en");
      assertThat(concepts.values(concept, "http://www.w3.org/2004/02/skos/core#broader"))
          .isEqualTo(
              category.parent().stream()
                  .map(parent -> CODES + "DemandCategory:" + parent.code())
                  .collect(Collectors.toSet()));
    }
  }

  @Test
  void the_wider_categories_end_at_a_top_concept() throws JsonLdError {
    Graph concepts = Graph.of(LinkedData.concepts());
    for (DemandCategory category : DemandCategory.known()) {
      DemandCategory top = category;
      while (top.parent().isPresent()) {
        top = top.parent().get();
      }
      assertThat(
              concepts.values(
                  CODES + "DemandCategory:" + top.code(),
                  "http://www.w3.org/2004/02/skos/core#topConceptOf"))
          .as(category.code())
          .containsExactly(CODES + "DemandCategory");
    }
  }
}
