package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.shape.ValueArbitraries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LocalizedTextProperties {
  @Provide
  Arbitrary<LocalizedText> texts() {
    return ValueArbitraries.localized();
  }

  @Provide
  Arbitrary<String> ranges() {
    return Arbitraries.of(
        "ar", "ar-MA", "AR-ma", "fr", "fr-CA-x-a", "en-GB", "zgh", "zgh-Tfng-MA", "de-CH", "es");
  }

  @Property
  void a_language_that_is_there_is_found_in_any_case(@ForAll("texts") LocalizedText text) {
    text.texts()
        .forEach(
            (tag, words) -> {
              assertThat(text.find(tag)).contains(words);
              assertThat(text.in(tag.toUpperCase(Locale.ROOT))).isEqualTo(words);
            });
  }

  @Property
  void a_found_text_is_that_of_the_longest_tag_that_begins_the_range(
      @ForAll("texts") LocalizedText text, @ForAll("ranges") String range) {
    String wanted = range.toLowerCase(Locale.ROOT);
    String nearest = null;
    for (String tag : text.texts().keySet()) {
      String lower = tag.toLowerCase(Locale.ROOT);
      boolean begins = wanted.equals(lower) || wanted.startsWith(lower + "-");
      if (begins && (nearest == null || tag.length() > nearest.length())) {
        nearest = tag;
      }
    }
    if (nearest == null) {
      assertThat(text.find(range)).isEmpty();
      assertThat(text.in(range)).isEqualTo(text.original());
    } else {
      assertThat(text.find(range)).contains(text.texts().get(nearest));
    }
  }

  @Property
  void the_first_language_is_the_original_and_order_is_kept(@ForAll("texts") LocalizedText text) {
    assertThat(text.originalLanguage()).isEqualTo(text.texts().keySet().iterator().next());
    assertThat(text.and("sw", "posho").texts().keySet()).startsWith(text.originalLanguage());
    assertThat(LocalizedText.of(text.texts())).isEqualTo(text);
  }

  @Property(tries = 100)
  void a_text_built_language_by_language_is_that_of_all_of_them(
      @ForAll @IntRange(min = 1, max = 40) int languages) {
    LocalizedText.Builder builder = LocalizedText.builder();
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < languages; i++) {
      String tag = "x-L" + i;
      assertThat(builder.has(tag)).isFalse();
      assertThat(builder.add(tag, "text " + i).build().texts()).hasSize(i + 1);
      texts.put(tag, "text " + i);
    }
    assertThat(builder.build()).isEqualTo(LocalizedText.of(texts));
    for (String tag : texts.keySet()) {
      String other = tag.toLowerCase(Locale.ROOT);
      assertThat(List.of(builder.has(tag), builder.has(other))).containsExactly(true, false);
      assertThatThrownBy(() -> builder.add(other, "x")).hasMessageContaining("given twice");
    }
  }

  @Example
  void a_language_is_given_once() {
    LocalizedText text = LocalizedText.of("ar", "تنقل");
    assertThatThrownBy(() -> text.and("AR", "x")).hasMessageContaining("given twice");
  }

  @Example
  void arabic_runs_from_right_to_left_and_tifinagh_does_not() {
    assertThat(LocalizedText.isRightToLeft("ar-MA")).isTrue();
    assertThat(LocalizedText.isRightToLeft("fr")).isFalse();
    assertThat(LocalizedText.isRightToLeft("zgh-Tfng")).isFalse();
    assertThat(LocalizedText.isRightToLeft("az-Arab")).isTrue();
  }

  @Example
  void every_variety_of_arabic_runs_as_arabic_does_unless_it_is_written_otherwise() {
    // The individual languages of the macrolanguage ara in ISO 639-3.
    String varieties =
        "aao abh abv acm acq acw acx adf aeb aec afb apc apd arb arq ars ary arz auz avl ayh ayl"
            + " ayn ayp shu ssh";
    for (String tag : varieties.split(" ", -1)) {
      assertThat(LocalizedText.isRightToLeft(tag)).as(tag).isTrue();
      assertThat(LocalizedText.isRightToLeft(tag + "-TN")).as(tag).isTrue();
      assertThat(LocalizedText.isRightToLeft(tag + "-Latn")).as(tag).isFalse();
      assertThat(LocalizedText.isRightToLeft("ar-" + tag)).as(tag).isTrue();
    }
    assertThat(LocalizedText.isRightToLeft("pga")).isFalse();
  }
}
