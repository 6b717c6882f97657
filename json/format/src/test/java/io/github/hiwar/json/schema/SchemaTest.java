package io.github.hiwar.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.RecordShapes;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What is derived from the shapes and published; run with {@code -Dhiwar.rewrite=true} to renew.
 */
class SchemaTest {
  private static final Path PUBLISHED = Path.of("src/main/resources/io/github/hiwar/schema");

  @Test
  void the_committed_schema_is_the_one_that_the_shapes_give() throws IOException {
    assertUpToDate(
        "hiwar-1.0.schema.json", JsonText.of(SchemaGenerator.schemaOf(RecordShapes.RECORD)));
  }

  @Test
  void the_committed_context_is_the_one_that_shapes_and_terms_give() throws IOException {
    assertUpToDate("hiwar-1.0.context.jsonld", JsonText.of(ContextGenerator.context()));
  }

  @Test
  void the_committed_concepts_are_those_of_the_code_lists() throws IOException {
    assertUpToDate("hiwar-1.0.skos.jsonld", JsonText.of(ConceptsGenerator.concepts()));
  }

  @Test
  void the_committed_code_lists_are_those_of_the_shapes() throws IOException {
    Map<String, String> lists = new TreeMap<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        StringBuilder rows = new StringBuilder();
        if (member.form() instanceof Form.Closed<?> closed) {
          closed.codes().keySet().forEach(code -> row(rows, closed.name(), "closed", code));
          lists.put(closed.name(), rows.toString());
        } else if (member.form() instanceof Form.Open<?> open) {
          open.known().forEach(code -> row(rows, open.name(), "open", code.code()));
          lists.put(open.name(), rows.toString());
        }
      }
    }
    assertUpToDate("code-lists-1.0.tsv", "list\tkind\tcode\n" + String.join("", lists.values()));
  }

  private static void row(StringBuilder rows, String list, String kind, String code) {
    rows.append(list).append('\t').append(kind).append('\t').append(code).append('\n');
  }

  private static void assertUpToDate(String name, String derived) throws IOException {
    Path committed = PUBLISHED.resolve(name);
    if (Boolean.getBoolean("hiwar.rewrite")) {
      Files.createDirectories(PUBLISHED);
      Files.writeString(committed, derived);
    }
    assertThat(committed).content().isEqualTo(derived);
  }
}
