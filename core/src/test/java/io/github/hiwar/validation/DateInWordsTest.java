package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays and the Islamic calendar beside a date. */
class DateInWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2022-04-30, ar, السبت 28 رمضان 1443, true",
    "2022-05-30, ar, السبت 28 رمضان 1443, false",
    "2022-05-30, ar, 28 رمضان ١٤٤٣, false",
    "2022-04, fr, 28 ramadan 1443, true",
    "2022-09-15, en, 'Thursday 15 September 2022', true",
    "2022-09-15, en, 'Friday 15 September', false",
    "[2023-10-28..2023-10-29], en, 'one day of that weekend, a Sunday', true",
    "[2023-10-28..2023-10-29], en, 'a Monday', false",
    "[..2023-10-30], en, 'a Monday', true",
    "2022-09-15, en, 'from Monday to Friday', true",
    "2022-09-15, en, '31 Rajab 9999', true"
  })
  void a_date_is_on_the_day_that_its_wording_names(
      String date, String language, String wording, boolean agrees) {
    Meeting meeting =
        Meeting.builder()
            .id("signing")
            .kind(MeetingKind.SIGNING)
            .on(PartialDate.parse(date))
            .dateAsStated(LocalizedText.of(language, wording))
            .build();
    assertThat(
            RecordValidator.standard()
                .validate(Dialogue.dialogue().addMeetings(meeting).build())
                .of("date-differs-from-wording"))
        .hasSize(agrees ? 0 : 1);
  }
}
