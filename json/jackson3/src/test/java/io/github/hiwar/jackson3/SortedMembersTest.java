package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.value.LocalizedText;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tools sort the members of objects; no record becomes another one by that. */
class SortedMembersTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** As RFC 8785 sorts, and as the databases do that keep objects by the length of the names. */
  private static final List<Comparator<String>> ORDERS =
      List.of(
          Comparator.naturalOrder(),
          Comparator.comparingInt((String name) -> name.getBytes(UTF_8).length)
              .thenComparing(Comparator.naturalOrder()));

  private static JsonNode sorted(JsonNode node, Comparator<String> order) {
    if (node instanceof ObjectNode object) {
      ObjectNode sorted = MAPPER.createObjectNode();
      object.propertyNames().stream()
          .sorted(order)
          .forEach(name -> sorted.set(name, sorted(object.get(name), order)));
      return sorted;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode sorted = MAPPER.createArrayNode();
      list.forEach(one -> sorted.add(sorted(one, order)));
      return sorted;
    }
    return node;
  }

  private static BargainingRecord record(LocalizedText title) {
    return BargainingRecord.builder().id("urn:example:r").title(title).build();
  }

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 12)
  void a_record_that_was_written_is_the_same_after_its_members_were_sorted(
      @ForAll("records") BargainingRecord record) {
    byte[] written = HiwarJson.write(record);
    for (Comparator<String> order : ORDERS) {
      byte[] sorted = sorted(MAPPER.readTree(written), order).toString().getBytes(UTF_8);
      assertThat(HiwarJson.digest(HiwarJson.readOrThrow(sorted)))
          .isEqualTo(HiwarJson.digest(record));
    }
    // The canonical form is that of the record that it is read as: it keeps no spelling of numbers.
    byte[] canonical = HiwarJson.canonical(record);
    assertThat(HiwarJson.canonical(HiwarJson.readOrThrow(canonical))).isEqualTo(canonical);
  }

  @Test
  void two_records_have_one_digest_if_and_only_if_they_are_equal() {
    LocalizedText french = LocalizedText.of("fr", "T").and("ar", "ع").and("zgh", "ⵜ");
    List<BargainingRecord> records =
        List.of(
            record(french),
            record(french.withOriginal("ar")),
            record(french.withOriginal("zgh")),
            record(LocalizedText.of("fr", "T").and("zgh", "ⵜ").and("ar", "ع")),
            record(LocalizedText.of("fr", "T").and("ar", "ع")),
            record(LocalizedText.of("ar", "ع").and("fr", "T")),
            record(LocalizedText.of("fr-CA", "T").and("ar", "ع")),
            HiwarJson.readOrThrow("{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\"}".getBytes(UTF_8)),
            HiwarJson.readOrThrow(
                "{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\",\"demands\":[]}".getBytes(UTF_8)),
            HiwarJson.readOrThrow("{\"hiwar\":\"1.3\",\"id\":\"urn:example:r\"}".getBytes(UTF_8)));
    for (BargainingRecord one : records) {
      for (BargainingRecord other : records) {
        assertThat(HiwarJson.digest(one).equals(HiwarJson.digest(other)))
            .as("%s and %s", one, other)
            .isEqualTo(one.equals(other));
      }
    }
  }

  @Test
  void an_amount_written_with_more_digits_says_more() {
    String money = "{\"type\":\"money\",\"amount\":\"%s\",\"currency\":\"MAD\"}";
    String document =
        "{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\",\"demands\":[{\"id\":\"d\",\"text\":{\"en\":\"T\"},"
            + "\"terms\":{\"quantity\":"
            + money
            + "}}]}";
    BargainingRecord exact = HiwarJson.readOrThrow(document.formatted("500.00").getBytes(UTF_8));
    BargainingRecord round = HiwarJson.readOrThrow(document.formatted("500").getBytes(UTF_8));
    assertThat(exact).isNotEqualTo(round);
    assertThat(HiwarJson.digest(exact)).isNotEqualTo(HiwarJson.digest(round));
  }

  @Test
  void a_document_of_a_newer_version_is_written_back_as_of_that_version() {
    String newer = "{\"hiwar\":\"1.3\",\"id\":\"urn:example:r\",\"later\":true}";
    BargainingRecord record = HiwarJson.readOrThrow(newer.getBytes(UTF_8));
    assertThat(HiwarJson.write(record)).asString(UTF_8).isEqualTo(newer);
    assertThat(HiwarJson.canonical(record)).asString(UTF_8).isEqualTo(newer);
  }
}
