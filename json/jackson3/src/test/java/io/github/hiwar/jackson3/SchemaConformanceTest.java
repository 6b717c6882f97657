package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.ConformanceSuite;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.ShapeArbitraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Runs the schema part of the conformance suite with networknt's validator. */
class SchemaConformanceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              Objects.requireNonNull(
                  HiwarJson.class.getResourceAsStream(
                      "/io/github/hiwar/schema/hiwar-1.0.schema.json")),
              InputFormat.JSON);

  @TestFactory
  Stream<DynamicTest> the_schema_accepts_valid_documents() throws IOException {
    return ConformanceSuite.documents("valid")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> assertThat(SCHEMA.validate(MAPPER.readTree(file))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> the_schema_refuses_what_a_schema_can_say() throws IOException {
    return ConformanceSuite.documents("invalid")
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> judge(file)));
  }

  private static void judge(Path file) throws IOException {
    JsonNode document;
    try {
      document = MAPPER.readTree(file);
    } catch (JacksonException e) {
      return; // Not JSON: there is nothing for a schema to judge.
    }
    String name = String.valueOf(file.getFileName()).replace(".json", ".expected.json");
    String expected = MAPPER.readTree(file.resolveSibling(name)).get("schema").asString();
    List<Error> errors = document.isMissingNode() ? List.of() : SCHEMA.validate(document);
    assertThat(errors.isEmpty() ? "accepts" : "refuses").isEqualTo(expected);
  }

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 40)
  void the_schema_accepts_whatever_is_written(@ForAll("records") BargainingRecord record) {
    String json = new String(HiwarJson.write(record), UTF_8);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }
}
