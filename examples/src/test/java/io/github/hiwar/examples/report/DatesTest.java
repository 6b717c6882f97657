package io.github.hiwar.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
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
        "2025-10-14T10:30+01:00 | en | 14 October 2025, 10:30 +01:00",
        "2025-10-14T10:30 | en | 14 October 2025, 10:30"
      })
  void a_date_is_written_as_precisely_as_it_is_known(String edtf, String language, String written) {
    assertThat(new Dates(new Words(language)).of(PartialDate.parse(edtf))).isEqualTo(written);
  }
}
