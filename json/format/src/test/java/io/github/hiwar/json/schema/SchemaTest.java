package io.github.hiwar.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.RecordShapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Path COMMITTED =
      Path.of("src/main/resources/io/github/hiwar/schema/hiwar-1.0.schema.json");

  /** Run with {@code -Dhiwar.rewrite=true} after a shape has changed. */
  @Test
  void the_committed_schema_is_the_one_that_the_shapes_give() throws IOException {
    String derived = JsonText.of(SchemaGenerator.schemaOf(RecordShapes.RECORD));
    if (Boolean.getBoolean("hiwar.rewrite")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, derived);
    }
    assertThat(COMMITTED).content().isEqualTo(derived);
  }
}
