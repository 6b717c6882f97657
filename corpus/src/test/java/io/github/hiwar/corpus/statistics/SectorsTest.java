package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorsTest {
  private static final List<Table.Row> ROWS = Table.read(Sectors.class, "sectors.tsv");

  private static Optional<String> inWords(String name) {
    return Sectors.of(
        BargainingRecord.builder()
            .id("urn:example:sector")
            .sector(LocalizedText.of("und", name))
            .build());
  }

  private static Optional<String> coded(String scheme, String code) {
    return Sectors.of(
        BargainingRecord.builder()
            .id("urn:example:sector")
            .sector(LocalizedText.of("en", "Health"))
            .addSectorCodes(Identifier.of(scheme, code))
            .build());
  }

  @ParameterizedTest
  @CsvSource({"Health", "Santé", "SANTE", "الصحة", "الصِّحّة", "' health '"})
  void health_in_three_languages_and_with_or_without_accents_is_one_sector(String name) {
    assertThat(inWords(name)).contains("ISIC4:86");
    assertThat(Sectors.label("ISIC4:86").orElseThrow().in("ar")).isEqualTo("الصحة");
  }

  @ParameterizedTest
  @CsvSource({
    "ISIC4, 8610, ISIC4:86",
    "ISIC Rev. 4, 86, ISIC4:86",
    "NACE Rev. 2, 86.10, ISIC4:86",
    "NAF rév. 2, 86.10Z, ISIC4:86",
    "NAF2, 86.10Z, ISIC4:86",
    "isic-4, Q, ISIC4:Q",
    "ISIC4, Q86, ISIC4:86",
    "ISIC4, P, ISIC4:85",
    "ISIC4, 04, ISIC4:04",
    "NAICS, 622, NAICS:622"
  })
  void a_code_counts_as_its_division_and_one_of_another_classification_as_it_is(
      String scheme, String code, String sector) {
    assertThat(coded(scheme, code)).contains(sector);
  }

  @Test
  void a_text_that_only_begins_like_a_name_is_a_sector_of_its_own() {
    assertThat(inWords("Health and safety at the port")).contains("Health and safety at the port");
    assertThat(inWords("Artisanat")).contains("Artisanat");
    assertThat(Sectors.label("Artisanat")).isEmpty();
  }

  @Test
  void no_name_is_that_of_two_sectors() {
    Map<String, String> sectors = new HashMap<>();
    for (Table.Row row : ROWS) {
      List<String> names = new ArrayList<>(row.label().texts().values());
      names.addAll(Arrays.asList(row.cell("also").split("\\|", -1)));
      for (String name : names) {
        String earlier =
            name.isEmpty() ? null : sectors.put(name.toLowerCase(Locale.ROOT), row.cell("code"));
        if (earlier != null) {
          assertThat(row.cell("code")).as(name).isEqualTo(earlier);
        }
      }
    }
    for (Map.Entry<String, String> one : sectors.entrySet()) {
      assertThat(inWords(one.getKey())).as(one.getKey()).contains("ISIC4:" + one.getValue());
    }
  }
}
