package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.demand.Demand;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnMemberTest {
  private static final OwnMember<PartialDate> SEEN =
      OwnMember.text("x-seen", PartialDate::parse, PartialDate::toString);
  private static final OwnMember<Integer> SEATS =
      OwnMember.json(
          "x-seats",
          json -> Integer.valueOf(((JsonValue.Numeral) json).literal()),
          seats -> new JsonValue.Numeral(seats.toString()));
  private static final Demand CANTEEN =
      Demand.builder().id("canteen").text(LocalizedText.of("fr", "Cantine")).build();

  private static Demand with(Extensions extensions) {
    return Demand.builder().from(CANTEEN).extensions(extensions).build();
  }

  @Test
  void a_member_of_ones_own_is_read_as_it_was_written() {
    PartialDate day = PartialDate.parse("2025-10~");
    Demand seen = with(CANTEEN.extensions().with(SEEN, day).with(SEATS, 7));
    assertThat(seen.extensions().get(SEEN)).contains(day);
    assertThat(seen.extensions().get(SEATS)).contains(7);
    assertThat(seen.extensions().members().keySet()).containsExactly("x-seen", "x-seats");
    assertThat(with(seen.extensions().with(SEATS, 8)).extensions().get(SEATS)).contains(8);
    assertThat(seen.extensions().without(SEATS).without(SEEN)).isEqualTo(Extensions.none());
  }

  @Test
  void where_there_is_no_such_member_there_is_no_value() {
    assertThat(CANTEEN.extensions().get(SEEN)).isEmpty();
  }

  @Test
  void what_is_no_value_of_the_member_says_so_whatever_its_reader_throws() {
    Extensions odd =
        Extensions.of(
            Map.of("x-seen", new JsonValue.Text("never"), "x-seats", new JsonValue.Text("many")));
    assertThatThrownBy(() -> odd.get(SEEN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Extensions.x-seen is \"never\": ");
    assertThatThrownBy(() -> odd.get(SEATS)).isInstanceOf(InvalidValueException.class);
    Extensions number = Extensions.of(Map.of("x-seen", new JsonValue.Numeral("5")));
    assertThatThrownBy(() -> number.get(SEEN)).hasMessageContaining("a string is expected");
  }
}
