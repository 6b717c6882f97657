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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | [2023-10-25..2023-10-30] | between 25_October_2023 and 30_October_2023",
        "en | [..2023-10] | not later than October_2023",
        "fr | 2025-10-01 | 1er_octobre_2025",
        "ar | 2025-10-01 | 1_تشرين_الأول_2025",
        "en | 2023-09-14T23:59 | 14_September_2023, 23:59"
      })
  void no_line_of_a_page_ends_within_a_date(String language, String date, String said) {
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:r").jurisdiction("JO").build();
    Words words = Words.of(record, language);
    assertThat(words.onPage().date(PartialDate.parse(date))).isEqualTo(said.replace('_', '\u00a0'));
    assertThat(words.date(PartialDate.parse(date))).isEqualTo(said.replace('_', ' '));
  }
}
