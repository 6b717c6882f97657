package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MemberLabelsTest {
  @Test
  void every_member_of_every_type_has_a_name_in_three_languages() {
    Set<String> without = new TreeSet<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        if (!member.label().texts().keySet().equals(Set.of("en", "fr", "ar"))) {
          without.add(member.name());
        }
      }
    }
    assertThat(without).as("missing in io/github/hiwar/shape/members.tsv").isEmpty();
  }
}
