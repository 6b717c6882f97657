package io.github.hiwar.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A code of one's own below a known one, {@code strike/x-wildcat}, counts under the known one. */
class RefinedCodesTest {
  @Test
  void nobody_asks_whether_a_code_equals_a_known_one_since_it_may_refine_it() throws IOException {
    String known = "(?:" + String.join("|", openLists()) + ")\\.[A-Z_]+";
    Pattern asked = Pattern.compile("\\.equals\\(\\s*" + known + "|\\b" + known + "::equals");
    Set<String> asking = new TreeSet<>();
    for (Path source : Sources.all()) {
      if (asked.matcher(Files.readString(source)).find()) {
        asking.add(source.getFileName().toString());
      }
    }
    assertThat(asking).as("it is to be asked whether it isWithin the known one").isEmpty();
  }

  private static Set<String> openLists() {
    return Shapes.all().stream()
        .flatMap(shape -> shape.members().stream())
        .filter(member -> member.form() instanceof Form.Open<?>)
        .map(member -> ((Form.Open<?>) member.form()).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
