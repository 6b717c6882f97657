package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.json.ConformanceSuite;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.HiwarJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The schema and the reader judge alike: documents made of the schema, and valid ones spoilt, each
 * by both. What was judged is written to {@code target}, for the judge of another language. More
 * are judged with {@code -Dhiwar.judged=100000}.
 */
class JudgesTest {
  private static final int DOCUMENTS = Integer.getInteger("hiwar.judged", 5_000);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode PUBLISHED =
      MAPPER.readTree(
          Objects.requireNonNull(
              HiwarJson.class.getResourceAsStream(
                  "/io/github/hiwar/schema/hiwar-1.0.schema.json")));
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PUBLISHED.toString(), InputFormat.JSON);

  /** Codes of what is beyond a schema, as docs/wire-format.md lists them. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          DocumentKinds.LIMIT_EXCEEDED.code(),
          DocumentKinds.DUPLICATE_MEMBER.code(),
          DocumentKinds.FORBIDDEN_CHARACTER.code());

  /** The rules of invalid-value that compare two values, as docs/wire-format.md lists them. */
  private static final Pattern COMPARING =
      Pattern.compile(
          "it ends before it starts.*"
              + "|the range is upside down.*|the cap is below the floor.*"
              + "|the seats in all are no fewer than those of one party"
              + "|an? \\w+ (is|does) not .*itself"
              + "|an equivalent is of another currency"
              + "|this language is given twice"
              + "|the original is one of the languages of the text",
          Pattern.DOTALL);

  /** Whether brackets hold an address, and whether something follows after two slashes. */
  private static final Pattern AUTHORITY =
      Pattern.compile("([^/?#]*:)?//([^/?#]*[\\[\\]].*)?", Pattern.DOTALL);

  private static boolean isBeyondASchema(Finding finding) {
    return BEYOND_A_SCHEMA.contains(finding.code())
        || (finding.code().equals(DocumentKinds.INVALID_VALUE.code())
            && (COMPARING.matcher(finding.argument("rule")).matches()
                || (finding.argument("rule").contains("URI")
                    && AUTHORITY.matcher(finding.argument("value")).matches())));
  }

  private static List<JsonNode> suite() throws IOException {
    return ConformanceSuite.documents("valid")
        .filter(file -> file.toFile().length() < 12_000)
        .map(file -> MAPPER.readTree(file))
        .toList();
  }

  private static int judge(String name, LongFunction<JsonNode> documents) throws IOException {
    List<String> disagreements = new ArrayList<>();
    int good = 0;
    Path judged = Files.createDirectories(Path.of("target/judged")).resolve(name + ".ndjson");
    try (BufferedWriter out = Files.newBufferedWriter(judged)) {
      for (int seed = 0; seed < DOCUMENTS; seed++) {
        JsonNode document = documents.apply(seed);
        String json = document.toString();
        var errors = SCHEMA.validate(document);
        List<Finding> refused =
            HiwarJson.read(json.getBytes(UTF_8)).findings().stream()
                .filter(Finding::isError)
                .toList();
        out.append("{\"schema\":%s,\"document\":%s}%n".formatted(errors.isEmpty(), json));
        if (errors.isEmpty()
            ? !refused.stream().allMatch(JudgesTest::isBeyondASchema)
            : refused.isEmpty()) {
          disagreements.add(seed + ": schema " + errors + ", reader " + refused + ": " + json);
        }
        good += errors.isEmpty() && refused.isEmpty() ? 1 : 0;
      }
    }
    assertThat(disagreements.stream().limit(10)).as(disagreements.size() + " of them").isEmpty();
    return good;
  }

  @Test
  void what_is_made_of_the_schema_is_read_and_what_it_refuses_is_not() throws IOException {
    SchemaDocuments documents = new SchemaDocuments(PUBLISHED);
    assertThat(judge("made", documents::document)).isGreaterThan(DOCUMENTS / 2);
  }

  @Test
  void a_valid_document_that_was_spoilt_is_judged_alike_by_schema_and_reader() throws IOException {
    List<JsonNode> suite = suite();
    assertThat(
            judge("spoilt", seed -> TreeMutants.of(suite.get((int) (seed % suite.size())), seed)))
        .isBetween(DOCUMENTS / 10, DOCUMENTS * 9 / 10);
  }
}
