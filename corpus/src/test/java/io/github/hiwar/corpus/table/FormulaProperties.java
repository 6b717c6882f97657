package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No formula runs, whatever separates the cells when the file is opened, and no text changes. */
class FormulaProperties {
  // White space, quotes and apostrophes, and then what a spreadsheet computes.
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cf}\"]*[=+@\uff1d\uff0b\uff0d\uff20].*|[\\s\\p{Z}\\p{Cf}\"]*-.*");

  private static final Pattern NUMBER = Pattern.compile("-\\d.*|\"?-[0-9.]+\"?");

  /** Texts of the characters that matter, and some that do not. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20,;|'\" \u00a0\u200fa1\\{}[]:ع".toCharArray())
        .ofMinLength(0)
        .ofMaxLength(12);
  }

  @Property
  void a_text_comes_back_whatever_it_is(@ForAll("texts") String text) {
    assertThat(FormulaGuard.bare(FormulaGuard.guarded(text))).isEqualTo(text);
    assertThat(FormulaGuard.guarded(text)).isNotEmpty();
  }

  @Property
  void no_separator_makes_a_formula_of_a_text(@ForAll("texts") String text) {
    assertThat(FormulaGuard.guarded(text).split("[,;\t\r\n]", -1))
        .noneMatch(cell -> FORMULA.matcher(cell).matches());
    String guarded = FormulaGuard.guarded(text);
    assertThat(List.of(guarded.split("[,;]", -1))).noneMatch(cell -> cell.startsWith("\t"));
    assertThat(guarded).doesNotStartWith("\r").doesNotStartWith("\n");
  }

  @Property
  void JSON_in_a_cell_stays_JSON(@ForAll("texts") String key, @ForAll("texts") String text) {
    JsonValue value =
        new JsonValue.Structure(
            Map.of(
                key,
                new JsonValue.Sequence(
                    List.of(
                        new JsonValue.Text(text),
                        new JsonValue.Numeral("-2"),
                        new JsonValue.Text(key)))));
    String cell = JsonCell.guarded(JsonCell.print(value));
    assertThat(Objects.requireNonNull(JsonCell.parse(cell)).equals(value)).isTrue();
    assertThat(cell.split("[,;\t]", -1))
        .filteredOn(one -> !NUMBER.matcher(one).matches())
        .noneMatch(one -> FORMULA.matcher(one).matches());
  }

  @Property(tries = 100)
  void no_cell_of_a_file_runs_and_the_record_comes_back(
      @ForAll("texts") String text, @ForAll("texts") String other) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:cells")
            .sector(LocalizedText.of("fr", text + "x").and("de", "y" + other))
            .addDemands(
                Demand.builder()
                    .id("prime")
                    .label(other + "y")
                    .text(LocalizedText.of("ar", "x" + text).and("en", other + "y"))
                    .build())
            .build();
    try (Sheets sheets = Sheets.of(record)) {
      assertThat(sheets.reading().record()).contains(record);
      for (String table : sheets.tables()) {
        for (String separator : List.of(",", ";", "\t")) {
          String file = Files.readString(sheets.file(table)).substring(1);
          assertThat(file.split("[\r\n]+|" + separator, -1))
              .filteredOn(cell -> !NUMBER.matcher(cell).matches())
              .noneMatch(cell -> FORMULA.matcher(cell).matches());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
