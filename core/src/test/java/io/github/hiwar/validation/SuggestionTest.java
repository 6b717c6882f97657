package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to be meant by a reference that leads to nothing, of whatever member. */
class SuggestionTest {
  private static final int SHORTEST = 5;

  record Link(String member, BargainingRecord record, String pointer, Ref<?> ref) {
    /** What is said of the reference once it reads otherwise. */
    String saidOf(String text) {
      BargainingRecord changed =
          ShapeTransformer.transform(
              Shapes.record(),
              record,
              new ShapeEdit() {
                @Override
                public Object leaf(Place place, Object value) {
                  return place.pointer().equals(pointer) ? Ref.to(ref.type(), text) : value;
                }
              });
      List<Finding> found =
          RecordValidator.draft().validate(changed).of("reference-unresolved").stream()
              .filter(finding -> finding.where().pointer().equals(pointer))
              .toList();
      assertThat(found).as(text).hasSize(1);
      return found.get(0).message(Locale.ENGLISH);
    }

    @Override
    public String toString() {
      return member;
    }
  }

  private static final List<Link> LINKS = found();

  static List<Link> links() {
    assertThat(LINKS).hasSizeGreaterThan(20);
    return LINKS;
  }

  private static List<Link> found() {
    Map<String, Link> byMember = new TreeMap<>();
    for (RuleCase example : RuleCase.all()) {
      BargainingRecord record = example.passes();
      ShapeTransformer.walk(
          Shapes.record(),
          record,
          (place, value) -> {
            if (value instanceof Ref<?> ref
                && ref.toString().length() >= SHORTEST
                && !ref.toString().equals(record.id())
                && record.entities().containsKey(ref.toString())) {
              String member =
                  place.owner().getClass().getSimpleName().replace("Immutable", "")
                      + "."
                      + place.member().name();
              byMember.putIfAbsent(member, new Link(member, record, place.pointer(), ref));
            }
          });
    }
    return List.copyOf(byMember.values());
  }

  @ParameterizedTest
  @MethodSource("links")
  void an_id_with_a_slip_in_it_is_meant_to_be_the_one_without(Link link) {
    assertThat(link.saidOf(link.ref + "e")).contains("did you mean \"" + link.ref + "\"?");
    assertThat(link.saidOf(link.ref.toString().substring(1)))
        .contains("did you mean \"" + link.ref + "\"?");
  }

  @ParameterizedTest
  @MethodSource("links")
  void an_id_that_has_nothing_in_common_with_any_is_not_said_to_be_meant_for_one(Link link) {
    for (String other :
        List.of(
            "x1",
            "qwertz",
            "another-thing-of-2024",
            "" + new StringBuilder(link.ref + "").reverse())) {
      assertThat(link.saidOf(other)).doesNotContain("did you mean");
    }
  }

  @ParameterizedTest
  @MethodSource("links")
  void how_another_record_is_linked_to_is_said_where_its_uri_stands(Link link) {
    assertThat(link.saidOf("urn:example:talks-2024"))
        .contains("is written urn:example:talks-2024#")
        .doesNotContain("did you mean");
  }
}
