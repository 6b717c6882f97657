package io.github.hiwar.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.CalendarDate;
import io.github.hiwar.value.CalendarSystem;
import io.github.hiwar.value.PartialDate;
import java.util.Optional;
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

  @ParameterizedTest
  @CsvSource({
    "islamic, 9, 28, fr, 28 ramadan 1443 (hégirien)",
    "islamic, 9, 28, ar, 28 رمضان 1443 (هجري)",
    "islamic-umalqura, 9, , en, Ramadan 1443 (",
    "islamic, , , en, 1443 (Islamic)",
    "persian, 2, 8, en, 8 / 2 / 1443 (",
    "islamic, 13, , en, / 13 / 1443 (Islamic)"
  })
  void a_date_of_another_calendar_is_written_as_one_date(
      String calendar, Integer month, Integer day, String language, String said) {
    CalendarDate date =
        CalendarDate.builder()
            .calendar(CalendarSystem.of(calendar))
            .year(1443)
            .month(Optional.ofNullable(month))
            .day(Optional.ofNullable(day))
            .build();
    assertThat(Said.of(date, new Words(language)).orElseThrow()).startsWith(said);
  }
}
