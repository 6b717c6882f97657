package org.example.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.party.Side;
import io.github.hiwar.validation.RecordValidator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinutesTest {
  private static final LocalDate END_OF_YEAR = LocalDate.of(2025, 12, 31);

  /**
   * The build says which line of Jackson it means; another one on the class path would prove less.
   */
  @Test
  void the_line_of_Jackson_is_the_one_that_was_asked_for() {
    String wanted = System.getProperty("jackson.version");
    assertEquals(wanted, com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString());
  }

  @Test
  void a_record_comes_back_from_JSON_as_it_was() {
    var record = Minutes.round();
    var read = HiwarJson.read(HiwarJson.write(record)).orThrow();
    assertEquals(record, read);
    assertEquals(HiwarJson.digest(record), HiwarJson.digest(read));
  }

  @Test
  void the_standard_rules_find_no_error() {
    assertTrue(RecordValidator.standard().validate(Minutes.round()).isValid());
  }

  @Test
  void the_board_says_in_the_language_of_the_reader_where_each_demand_stands() {
    assertEquals(
        "Relever l'indemnité kilométrique: acceptée sur le principe\n"
            + "Réduire les horaires d'été: –",
        Minutes.board(Minutes.round(), END_OF_YEAR, "fr"));
    assertTrue(Minutes.board(Minutes.round(), END_OF_YEAR, "ar").startsWith("الرفع من التعويض"));
  }

  @Test
  void every_problem_of_a_document_has_its_place() {
    String json =
        """
        {"hiwar": "1.0", "id": "urn:example:1",
         "demands": [{"id": "mileage"}],
         "opened": "2025-13-40"}
        """;
    ReadResult result = HiwarJson.read(json.getBytes(StandardCharsets.UTF_8));
    assertFalse(result.isValid());
    var findings = result.findings().list();
    assertEquals(DocumentKinds.MISSING_MEMBER, findings.get(0).kind());
    assertEquals("/demands/0/text", findings.get(0).where().pointer());
    assertEquals("/opened", findings.get(1).where().pointer());
    assertEquals(3, findings.get(1).where().line());
    assertFalse(findings.get(1).message(Locale.forLanguageTag("ar")).isBlank());
  }

  record Note(String author, Demand demand) {}

  @Test
  void a_mapper_of_ones_own_finds_the_module_by_itself() throws Exception {
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    var note = new Note("Amina", Minutes.round().demands().get(0));
    assertEquals(note, mapper.readValue(mapper.writeValueAsBytes(note), Note.class));
  }

  /** A page of a cache, which keeps objects of any type. */
  record Page(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object content, Map<Side, Integer> seats) {}

  @Test
  void in_ones_own_mapper_values_have_type_ids_and_are_keys_of_maps() throws Exception {
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    var page = new Page(Minutes.round().demands().get(0), Map.of(Side.WORKERS, 7));
    assertEquals(page, mapper.readValue(mapper.writeValueAsBytes(page), Page.class));
    assertEquals(page, mapper.convertValue(page, Page.class));
    var tree = mapper.valueToTree(page);
    assertEquals("io.github.hiwar.demand.Demand", tree.at("/content/@class").asText());
    assertEquals(page, mapper.treeToValue(tree, Page.class));
  }
}
