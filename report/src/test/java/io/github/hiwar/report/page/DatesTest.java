package io.github.hiwar.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({"MA, غشت 2025", "TN, أوت 2025", "DZ, أوت 2025", "EG, أغسطس 2025", "JO, آب 2025"})
  void arabic_names_a_month_as_the_country_of_the_record_does(String country, String month) {
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:r").jurisdiction(country).build();
    assertThat(Words.of(record, "ar").date(PartialDate.parse("2025-08"))).isEqualTo(month);
  }
}
