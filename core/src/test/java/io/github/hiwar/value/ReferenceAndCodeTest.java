package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.taxonomy.DemandCategory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceAndCodeTest {
  @Test
  void a_reference_names_an_entity_of_this_record_or_of_another() {
    Ref<Party> here = Ref.to(Party.class, "union");
    assertThat(here.isExternal()).isFalse();
    assertThat(here.id()).isEqualTo("union");
    Ref<Party> there = Ref.to(Party.class, "urn:example:2024#union");
    assertThat(there.isExternal()).isTrue();
    assertThat(there.record()).contains("urn:example:2024");
    assertThat(there.id()).isEqualTo("union");
  }

  @Test
  void a_whole_record_is_named_by_its_uri_and_a_hash() {
    Ref<BargainingRecord> whole = Ref.to(BargainingRecord.class, "urn:example:2024#");
    assertThat(whole.isWholeRecord()).isTrue();
    assertThat(whole.record()).contains("urn:example:2024");
    assertThat(whole.id()).isEqualTo("urn:example:2024");
    assertThat(Ref.to(Party.class, "urn:example:2024#union").isWholeRecord()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "#", "##", "a##", "#a", "a#b#c", "a b", "a\tb"})
  void an_ill_formed_reference_is_refused(String text) {
    assertThatThrownBy(() -> Ref.to(Party.class, text)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Union", "a b", "a--b", "-a", "a/", "a_b", "عمل"})
  void an_ill_formed_code_is_refused(String code) {
    assertThatThrownBy(() -> PartyKind.of(code)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void an_unknown_code_of_an_open_list_is_kept() {
    assertThat(PartyKind.of("x-guild").code()).isEqualTo("x-guild");
    assertThat(PartyKind.of("union")).isEqualTo(PartyKind.UNION);
    assertThat(PartyKind.of("https://example.org/kinds/1").code()).startsWith("https");
  }

  @Test
  void codes_of_two_lists_are_never_equal() {
    assertThat((Object) DemandCategory.of("union")).isNotEqualTo(PartyKind.UNION);
  }

  @Test
  void a_code_is_within_itself_and_within_the_codes_of_its_list_that_it_refines() {
    ActionKind wildcat = ActionKind.of("strike/x-wildcat");
    assertThat(wildcat.isWithin(ActionKind.STRIKE)).isTrue();
    assertThat(wildcat.isWithin(wildcat)).isTrue();
    assertThat(wildcat.isWithinAny(List.of(ActionKind.LOCKOUT, ActionKind.STRIKE))).isTrue();
    assertThat(ActionKind.STRIKE.isWithin(wildcat)).isFalse();
    assertThat(ActionKind.of("strike-x").isWithin(ActionKind.STRIKE)).isFalse();
    assertThat(RemarkKind.of("strike/x-wildcat").isWithin(ActionKind.STRIKE)).isFalse();
  }

  @Test
  void a_span_tells_open_from_unknown() {
    assertThat(DateSpan.parse("2025-01/..").endBound()).isEqualTo(DateSpan.Bound.OPEN);
    assertThat(DateSpan.parse("2025-01/").endBound()).isEqualTo(DateSpan.Bound.UNKNOWN);
    assertThat(DateSpan.parse("../2025").startBound()).isEqualTo(DateSpan.Bound.OPEN);
    assertThatThrownBy(() -> DateSpan.parse("2026/2025")).hasMessageContaining("ends before");
    assertThatThrownBy(() -> DateSpan.parse("../..")).hasMessageContaining("at least one date");
  }

  @Test
  void kept_members_keep_their_order_and_the_spelling_of_numbers() {
    JsonValue number = new JsonValue.Numeral("1.10");
    assertThat(number).isNotEqualTo(new JsonValue.Numeral("1.1"));
    assertThatThrownBy(() -> new JsonValue.Numeral("01")).hasMessageContaining("not a JSON number");
    assertThat(new JsonValue.Sequence(List.of(number)).values()).containsExactly(number);
    assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
  }

  @Test
  void a_decimal_is_written_out() {
    assertThat(Decimals.parse("500.00")).isEqualTo(new BigDecimal("500.00"));
    for (String text : List.of("1E3", "007", ".5", "5.", "+1", "", "NaN", "١")) {
      assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void no_text_holds_nul_or_half_of_a_pair() {
    for (String text : List.of("a\0b", "\ud83d", "\ude00", "\ud83dx", "\ude00\ud83d")) {
      assertThatThrownBy(() -> LocalizedText.of("en", text))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("neither NUL nor half of a surrogate pair");
    }
    assertThat(LocalizedText.of("en", "\ud83d\ude00").original()).hasSize(2);
  }
}
