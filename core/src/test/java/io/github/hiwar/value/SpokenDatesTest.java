package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-14 | en | 14 October 2025",
        "2025-10-14 | fr | 14 octobre 2025",
        "2025-10-14 | ar | 14 أكتوبر 2025",
        "2025-10 | fr | octobre 2025",
        "2025 | ar | 2025",
        "202X | en | 2020–2029",
        "2025-XX | en | 2025",
        "2025-10~ | fr | vers octobre 2025",
        "2025? | en | 2025 (uncertain)",
        "2025-10% | en | about October 2025 (uncertain)",
        "2025-21 | en | spring 2025",
        "2025-10-14T10:30+01:00 | en | 14 October 2025, 10:30 (UTC+1)",
        "2025-10-14T10:00+01:00 | fr | 14 octobre 2025 à 10\u00a0h\u00a000 (UTC+1)",
        "2025-10-14T10:00+01:00 | ar | 14 أكتوبر 2025 على الساعة 10:00 (توقيت غرينتش\u2066+1\u2069)",
        "2025-02-01 | fr | 1er février 2025",
        "2025-10-14~ | fr | vers le 14 octobre 2025",
        "[2023-10-28..2023-11-01] | fr | entre le 28 octobre 2023 et le 1er novembre 2023",
        "2025-10-14T10:30 | en | 14 October 2025, 10:30",
        "[2023-10-28..2023-10-29] | en | between 28 October 2023 and 29 October 2023",
        "[..2023-10-30] | fr | au plus tard le 30 octobre 2023",
        "[..2022-10] | fr | au plus tard en octobre 2022",
        "[..2025-21] | fr | au plus tard au printemps 2025",
        "[2025-10-14..] | fr | au plus tôt le 14 octobre 2025",
        "[2025-10-14..] | ar | 14 أكتوبر 2025 أو بعده",
        "[2025-06~..] | en | about June 2025 or later"
      })
  void a_date_is_written_as_precisely_as_it_is_known(String edtf, String language, String written) {
    assertThat(SpokenDates.in(Locale.forLanguageTag(language)).say(PartialDate.parse(edtf)))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-09/2025-12-22 | fr | du 9 décembre 2025 au 22 décembre 2025",
        "2020-05-11/2020-05-11 | fr | 11 mai 2020",
        "2020-05-11/2020-05-11 | ar | 11 ماي 2020",
        "2022/2024 | fr | 2022 – 2024",
        "2022/2024 | ar | من 2022 إلى 2024",
        "/2022-08-31 | fr | jusqu’au 31 août 2022",
        "/2025 | fr | jusqu’en 2025",
        "/2025-24 | fr | jusqu’en hiver 2025",
        "2022-10/ | fr | dès octobre 2022",
        "2023-11-08/.. | fr | à compter du 8 novembre 2023",
        "[2023-09-15..2023-10-30]/ | en | from some time between 15 September 2023 and 30 October 2023",
        "[2023-09-15..2023-10-30]/ | ar | ابتداءً من تاريخ يقع بين 15 شتنبر 2023 و30 أكتوبر 2023",
        "/2023-04~ | fr | jusqu’à une date à situer vers avril 2023",
        "[..2023-09]/2024 | en | some time not later than September 2023 to 2024"
      })
  void a_span_is_written_as_people_say_it(String edtf, String language, String written) {
    assertThat(SpokenDates.in(Locale.forLanguageTag(language)).say(DateSpan.parse(edtf)))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-14 | en | on 14 October 2025",
        "2025-10-14 | fr | le 14 octobre 2025",
        "2025-10-14 | ar | في 14 أكتوبر 2025",
        "2025-10 | en | in October 2025",
        "2025-10 | fr | en octobre 2025",
        "2025 | ar | في 2025",
        "2025-21 | en | in spring 2025",
        "2025-21 | fr | au printemps 2025",
        "2025-10~ | en | about October 2025",
        "[..2023-10-30] | en | not later than 30 October 2023",
        "[2023-10-28..2023-10-29] | fr | entre le 28 octobre 2023 et le 29 octobre 2023"
      })
  void a_date_is_said_as_when_something_was(String edtf, String language, String written) {
    assertThat(SpokenDates.in(Locale.forLanguageTag(language)).when(PartialDate.parse(edtf)))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, غشت 2025",
    "ar-MA, غشت 2025",
    "ar-MA-u-nu-latn, غشت 2025",
    "ar-TN, أوت 2025",
    "ar-DZ, أوت 2025",
    "ar-EG, أغسطس 2025",
    "ar-JO, آب 2025",
    "ar-MR, أغشت 2025",
    "de, August 2025"
  })
  void arabic_names_a_month_as_the_country_does(String tag, String month) {
    assertThat(SpokenDates.in(Locale.forLanguageTag(tag)).say(PartialDate.parse("2025-08")))
        .isEqualTo(month);
  }
}
