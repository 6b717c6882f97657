package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.value.JsonValue;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON text, with Jackson as the other witness. */
class WrittenTextProperties {
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private static ObjectWriter laidOut() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators tight =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return JACKSON
        .writer()
        .with(new DefaultPrettyPrinter(tight).withObjectIndenter(lines).withArrayIndenter(lines));
  }

  private static String written(JsonValue value, boolean pretty) {
    return new String(HiwarJson.standard().values().write(value, pretty), UTF_8);
  }

  @Example
  void every_character_is_written_as_jackson_writes_it_wherever_it_stands_in_a_text() {
    for (int c = 1; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 77) {
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        continue;
      }
      for (int before : c < 0x100 ? new int[] {0, 1, 3, 6, 7, 8, 9, 15, 16, 17} : new int[] {0}) {
        String text = "x".repeat(before) + Character.toString(c) + "x".repeat(17 - before);
        assertThat(written(new JsonValue.Text(text), false))
            .isEqualTo(JACKSON.writeValueAsString(text));
      }
    }
  }

  @Provide
  Arbitrary<JsonValue> values() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withChars("\"\\\n\t\u0001/ aé\u0628\u2028\u007f{}[]:,")
            .ofMaxLength(30);
    Arbitrary<JsonValue> plain =
        Arbitraries.oneOf(
            texts.map(JsonValue.Text::new),
            Arbitraries.integers().map(one -> new JsonValue.Numeral(one.toString())),
            Arbitraries.of(new JsonValue.Flag(true), new JsonValue.Null()));
    return Arbitraries.recursive(
        () -> plain,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(JsonValue.Sequence::new),
                Arbitraries.maps(texts, inner).ofMaxSize(4).map(JsonValue.Structure::new)),
        0,
        3);
  }

  @Property
  void any_value_is_written_as_jackson_writes_it(@ForAll("values") JsonValue value) {
    Object same = plain(value);
    assertThat(written(value, false)).isEqualTo(JACKSON.writeValueAsString(same));
    assertThat(written(value, true)).isEqualTo(laidOut().writeValueAsString(same) + "\n");
  }

  private static Object plain(JsonValue value) {
    return JACKSON.readTree(written(value, false));
  }

  @Example
  void what_is_empty_takes_no_lines() {
    assertThat(written(new JsonValue.Sequence(List.of()), true)).isEqualTo("[]\n");
    assertThat(written(new JsonValue.Structure(Map.of()), true)).isEqualTo("{}\n");
  }
}
