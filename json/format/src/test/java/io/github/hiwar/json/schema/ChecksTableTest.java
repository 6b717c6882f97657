package io.github.hiwar.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The checks of objects are written in {@code checks-1.0.tsv} for others; that they are what the
 * reader goes by is told by the conformance suite.
 */
class ChecksTableTest {
  private static final Path TABLE =
      Path.of("src/main/resources/io/github/hiwar/schema/checks-1.0.tsv");

  @TestFactory
  Stream<DynamicTest> each_check_is_of_members_that_the_shape_has() throws IOException {
    Map<String, Shape<?>> shapes = new HashMap<>();
    Shapes.all().forEach(shape -> shapes.put(shape.name(), shape));
    return Files.readAllLines(TABLE).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> check(row, shapes)));
  }

  @Test
  void each_id_text_and_language_has_its_row() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      String[] row = line.split("\t", -1);
      rows.add(row[0] + " " + row[1] + " " + row[2]);
    }
    Map<String, String> checks = Map.of("id", "id", "text", "text", "language", "languages");
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        String check =
            member.form() instanceof Form.Scalar<?> scalar ? checks.get(scalar.name()) : null;
        if (check != null) {
          assertThat(rows).contains(shape.name() + " " + check + " " + member.name());
        }
      }
    }
  }

  private static void check(String[] row, Map<String, Shape<?>> shapes) {
    assertThat(row).hasSize(4);
    assertThat(shapes).containsKey(row[0]);
    List<String> members =
        shapes.get(row[0]).members().stream().map(Member::name).map(String::valueOf).toList();
    for (String named : row[2].split(" ", 0)) {
      boolean number = !named.isEmpty() && Character.isDigit(named.charAt(0));
      assertThat(number || members.contains(named.split("/", 2)[0])).as(named).isTrue();
    }
    assertThat(members.contains(row[3]) || row[3].isEmpty()).isTrue();
  }
}
