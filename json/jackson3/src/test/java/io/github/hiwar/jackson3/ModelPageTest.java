package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The fragments of {@code docs/model.md} are parts of conformance documents. */
class ModelPageTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern FRAGMENT =
      Pattern.compile("<!-- (\\S+) (\\S+) (\\S+) -->\n```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void each_fragment_is_the_entity_of_the_document_that_it_names() throws IOException {
    String page = Files.readString(Path.of("../../docs/model.md"));
    List<String> lists = new ArrayList<>();
    for (Matcher found = FRAGMENT.matcher(page); found.find(); ) {
      lists.add(found.group(2));
      Path document = Path.of("../conformance/valid", found.group(1) + ".json");
      assertThat(MAPPER.readTree(found.group(4)))
          .as(found.group(3))
          .isEqualTo(entity(MAPPER.readTree(document).path(found.group(2)), found.group(3)));
    }
    assertThat(lists).contains("parties", "people", "meetings", "demands", "measures");
    assertThat(lists).contains("agreements", "actions", "documents", "relations", "remarks");
    assertThat(page.split("```json", -1)).hasSize(lists.size() + 1);
  }

  private static JsonNode entity(JsonNode list, String id) {
    for (JsonNode entity : list) {
      if (entity.path("id").asString().equals(id)) {
        return entity;
      }
    }
    throw new AssertionError("no " + id);
  }
}
