package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RedactionProperties {
  @Property(tries = 200)
  void no_name_is_found_in_any_spelling_in_any_member(
      @ForAll("records") BargainingRecord record, @ForAll @IntRange(max = 300) int turn) {
    BargainingRecord named = NameEverywhere.in(record, turn);
    for (Redaction redaction : List.of(Redaction.toPseudonyms(named), Redaction.toOffices(named))) {
      assertThat(NamedPeople.namesIn(redaction.record().toString()))
          .as("%s", redaction.record())
          .isEmpty();
      assertThat(NamedPeople.namesIn(redaction.removals().toString())).isEmpty();
      assertThat(redaction.left()).isEmpty();
    }
  }

  @Example
  void each_spelling_is_found_by_itself_and_the_words_around_it_stay() {
    for (String spelling : NamedPeople.inProse()) {
      Demand demand =
          Demand.builder()
              .id("d")
              .text(LocalizedText.of("fr", "by " + spelling + " on Monday"))
              .build();
      BargainingRecord record =
          BargainingRecord.builder()
              .id("urn:example:r")
              .people(NamedPeople.PEOPLE)
              .addDemands(demand)
              .build();
      String text = Redaction.toPseudonyms(record).record().demands().get(0).text().original();
      assertThat(text)
          .as(spelling)
          .startsWith("by ")
          .endsWith(" on Monday")
          .containsPattern("P\\d");
      assertThat(NamedPeople.namesIn(text)).as(spelling).isEmpty();
    }
  }

  @Example
  void names_are_written_into_every_member_that_can_hold_a_text() {
    Set<String> members = new TreeSet<>();
    Shapes.all().forEach(shape -> members.addAll(namedMembers(shape)));
    List<String> texts = new ArrayList<>();
    for (var shape : Shapes.all()) {
      for (var member : shape.members()) {
        Form<?> form = member.form();
        boolean code = Set.of("currency", "jurisdiction", "sha256").contains(member.name());
        if (form instanceof Form.Localized
            || form instanceof Form.Reference
            || form instanceof Form.Open
            || form.equals(Form.ID)
            || form.equals(Form.LINK)
            || (form.equals(Form.TEXT) && !code)) {
          texts.add(shape.name() + "." + member.name());
        }
      }
    }
    assertThat(members).containsAll(texts);
  }

  private static <T> Set<String> namedMembers(Shape<T> shape) {
    Set<String> members = new TreeSet<>();
    ShapeArbitraries.any(shape).generator(1000).stream(new Random(7))
        .limit(60)
        .forEach(object -> members.addAll(NameEverywhere.members(shape, object.value())));
    return members;
  }

  @Property(tries = 100)
  void what_is_tied_together_stays_so(
      @ForAll("records") BargainingRecord record, @ForAll @IntRange(max = 300) int turn) {
    BargainingRecord named = NameEverywhere.in(record, turn);
    BargainingRecord redacted = Redaction.toPseudonyms(named).record();
    List<String> before = ids(named);
    List<String> after = ids(redacted);
    Map<String, String> renamed = new HashMap<>();
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(renamed.computeIfAbsent(before.get(i), any -> "")).isIn("", after.get(i));
      renamed.put(before.get(i), after.get(i));
    }
    assertThat(Set.copyOf(renamed.values())).hasSameSizeAs(renamed.keySet());
    assertThat(Redaction.toPseudonyms(redacted).record()).isEqualTo(redacted);
    assertThat(Redaction.toOffices(redacted).record()).isEqualTo(redacted);
  }

  /** Ids and references of the record itself, in order; those into offices go with them. */
  private static List<String> ids(BargainingRecord record) {
    List<String> ids = new ArrayList<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          boolean id = place.member().form().equals(Form.ID) || value instanceof Ref<?>;
          if (id && place.above().filter(above -> above.isPersonal()).isEmpty()) {
            ids.add(value.toString());
          }
        });
    return ids;
  }

  @Property(tries = 100)
  void the_board_is_the_same_under_new_ids(@ForAll("records") BargainingRecord record) {
    BargainingRecord named = NameEverywhere.in(record, 0);
    BargainingRecord redacted = Redaction.toPseudonyms(named).record();
    assertThat(statuses(redacted)).isEqualTo(statuses(named));
  }

  private static List<String> statuses(BargainingRecord record) {
    StatusBoard board = StatusBoard.asOf(record, java.time.LocalDate.of(2030, 1, 1));
    return Stream.concat(record.demands().stream(), record.measures().stream())
        .map(subject -> board.of(subject).map(Object::toString).orElse("-"))
        .toList();
  }

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }
}
