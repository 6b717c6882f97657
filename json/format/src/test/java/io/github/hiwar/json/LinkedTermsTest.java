package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of terms and how texts become IRIs. */
class LinkedTermsTest {
  @Test
  void the_table_has_rows_for_what_there_is_alone_and_says_nothing_twice() {
    Set<String> there = new HashSet<>();
    for (Shape<?> shape : Shapes.all()) {
      there.add(shape.name() + " " + LinkedTerms.TYPE);
      for (Member<?> member : shape.members()) {
        there.add(shape.name() + " " + member.name());
        there.add(LinkedTerms.OF_ANY + " " + member.name());
      }
    }
    List<String> idle = new ArrayList<>();
    for (Table.Row row :
        Table.read("linked-data.tsv", LinkedTerms.class.getResourceAsStream("linked-data.tsv"))) {
      String shape = row.cell("shape");
      String member = row.cell("member");
      LinkedTerms.Term term = new LinkedTerms.Term(row.cell("term"), row.cell("values"));
      if (!there.contains(shape + " " + member)
          || (term.equals(LinkedTerms.byName(shape, member)) && !isException(member))) {
        idle.add(shape + " " + member);
      }
    }
    assertThat(idle)
        .as("rows of io/github/hiwar/json/linked-data.tsv of what there is not, or by its own name")
        .isEmpty();
  }

  // A shape may go by the name of a member that others call otherwise.
  private static boolean isException(String member) {
    return !LinkedTerms.of(LinkedTerms.OF_ANY, member)
        .equals(LinkedTerms.byName(LinkedTerms.OF_ANY, member));
  }

  @Test
  void no_member_has_the_name_of_a_type_which_linked_data_could_not_tell_from_it() {
    Set<String> types = new HashSet<>();
    Set<String> members = new HashSet<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        members.add(member.name());
        if (member.form() instanceof Form.Choice<?> choice) {
          types.addAll(choice.byCode().keySet());
        }
      }
    }
    assertThat(members).doesNotContainAnyElementsOf(types);
  }

  @Test
  void an_id_in_any_script_is_part_of_an_iri() {
    assertThat(Iris.part("مطلب-1")).isEqualTo("مطلب-1");
    assertThat(Iris.part("a/b~c.d")).isEqualTo("a/b~c.d");
  }

  @Test
  void what_an_iri_cannot_hold_is_encoded_and_two_ids_stay_two() {
    assertThat(Iris.part("a<b>")).isEqualTo("a%3Cb%3E");
    assertThat(Iris.part("a:b")).isEqualTo("a%3Ab");
    assertThat(Iris.part("a%3Ab")).isEqualTo("a%253Ab");
    assertThat(Iris.part("\u202ea")).isEqualTo("%E2%80%AEa");
  }

  @Test
  void an_absolute_iri_stays_as_it_is_but_for_characters_that_no_iri_has() {
    assertThat(Iris.absolute("https://example.org/a?b=c%20d#e"))
        .isEqualTo("https://example.org/a?b=c%20d#e");
    assertThat(Iris.absolute("urn:x:{a}")).isEqualTo("urn:x:%7Ba%7D");
    assertThat(Iris.isAbsolute("round-2")).isFalse();
    assertThat(Iris.isAbsolute("doc/1.pdf")).isFalse();
  }
}
