package io.github.hiwar.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MemberLabelsTest {
  @Test
  void every_member_of_every_type_has_a_name_in_three_languages() {
    Set<String> without = new TreeSet<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        boolean named =
            MeaningTable.member(member.name())
                .filter(label -> label.texts().keySet().containsAll(Set.of("en", "fr", "ar")))
                .isPresent();
        if (!named) {
          without.add(member.name());
        }
      }
    }
    assertThat(without).isEmpty();
  }
}
