package io.github.hiwar.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.committed.Committed;
import io.github.hiwar.json.schema.CodeLists.CodeList;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is derived from the shapes and published; {@code mvn -B -q test -Dhiwar.rewrite=true} renews
 * it.
 */
class SchemaTest {
  private static final List<String> LANGUAGES = List.of("en", "fr", "ar");
  private static final Path PUBLISHED = Path.of("src/main/resources/io/github/hiwar/schema");

  @Test
  void the_committed_schema_is_the_one_that_the_shapes_give() throws IOException {
    assertUpToDate("hiwar-1.0.schema.json", JsonText.of(SchemaGenerator.schemaOf(Shapes.record())));
  }

  @Test
  void no_sentence_of_the_schema_has_the_article_of_another_word() {
    assertThat(JsonText.of(SchemaGenerator.schemaOf(Shapes.record())))
        .doesNotContainPattern("\\b[Aa] [AEIOaeio]");
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
    CodeLabels labels = new CodeLabels();
    StringBuilder rows = new StringBuilder("list\tkind\tcode");
    for (String column : List.of("label", "definition")) {
      LANGUAGES.forEach(tag -> rows.append('\t').append(column).append('_').append(tag));
    }
    rows.append('\n');
    for (CodeList list : CodeLists.all()) {
      String kind = list.open() ? "open" : "closed";
      list.values()
          .forEach(
              (code, value) -> {
                List<String> row = new ArrayList<>(List.of(list.name(), kind, code));
                LocalizedText label = labels.of(list.name(), code, value);
                LocalizedText definition = CodeLabels.definition(value);
                for (LocalizedText text : List.of(label, definition)) {
                  LANGUAGES.forEach(tag -> row.add(text.in(tag)));
                }
                rows.append(String.join("\t", row)).append('\n');
              });
    }
    assertUpToDate("code-lists-1.0.tsv", rows.toString());
  }

  @Test
  void the_committed_shapes_are_those_of_the_model() throws IOException {
    assertUpToDate("shapes-1.0.json", JsonText.of(ShapesTable.table()));
  }

  @Test
  void the_committed_checks_are_those_that_objects_make() throws IOException {
    assertUpToDate("checks-1.0.tsv", ChecksTable.table());
  }

  @Test
  void the_committed_lifecycles_have_the_states_and_their_meanings() throws IOException {
    assertUpToDate("lifecycles-1.0.json", JsonText.of(LifecyclesTable.table()));
  }

  @Test
  void the_committed_problems_are_those_that_a_reader_reports() throws IOException {
    assertUpToDate("problems-1.0.json", JsonText.of(ProblemsTable.problems()));
  }

  @Test
  void the_committed_limits_are_the_standard_ones() throws Exception {
    assertUpToDate("limits-1.0.json", JsonText.of(ProblemsTable.limits()));
  }

  @Test
  void the_committed_types_of_TypeScript_are_those_of_the_shapes() throws IOException {
    assertUpToDate("hiwar-1.0.d.ts", TypesGenerator.types());
  }

  @Test
  void every_label_is_that_of_a_list_or_a_code() {
    CodeLabels labels = new CodeLabels();
    for (CodeList list : CodeLists.all()) {
      labels.of(list.name());
      list.values().forEach((code, value) -> labels.of(list.name(), code, value));
    }
    assertThat(labels.unused()).isEmpty();
  }

  private static void assertUpToDate(String name, String derived) throws IOException {
    Committed.assertUpToDate(PUBLISHED.resolve(name), derived);
  }
}
