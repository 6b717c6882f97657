package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.LocalizedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A lenient reader, by example. */
class LenientTest {
  private static final String RECORD =
      """
      {"hiwar":"1.0","id":"urn:example:r",%s
      "meetings":[{"id":"r","kind":"round"}],
      "transitions":[%s]}
      """
          .replace("\n", "");
  private static final String CALLED =
      "{\"id\":\"a\",\"subjects\":[\"r\"],\"to\":\"meeting/scheduled\",\"on\":\"2025-10-01\"}";
  private static final String UNKNOWN =
      "{\"id\":\"b\",\"subjects\":[\"r\"],\"to\":\"meeting/moved\",\"on\":\"2025-10-02\"}";
  private static final String HELD =
      "{\"id\":\"c\",\"subjects\":[\"r\"],\"to\":\"meeting/held\",\"on\":\"2025-10-03\"}";

  private BargainingRecord read(String document) {
    return HiwarJson.standard().mode(ReadMode.LENIENT).read(document.getBytes(UTF_8)).orThrow();
  }

  private String write(BargainingRecord record) {
    return new String(HiwarJson.write(record), UTF_8);
  }

  @Test
  void an_entry_of_an_unknown_status_leaves_the_rest_of_the_journal_to_the_board() {
    String document = RECORD.formatted("", CALLED + "," + UNKNOWN + "," + HELD);
    BargainingRecord record = read(document);
    assertThat(record.transitions()).hasSize(2);
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 12, 31)).of(record.meetings().get(0)))
        .hasToString("Optional[HELD]");
    assertThat(write(record)).isEqualTo(document);
  }

  @Test
  void an_entry_about_nothing_leaves_the_rest_of_the_journal() {
    String nothing = "{\"id\":\"b\",\"subjects\":[],\"to\":\"meeting/held\",\"on\":\"2025-10-02\"}";
    String document = RECORD.formatted("", CALLED + "," + nothing + "," + HELD);
    BargainingRecord record = read(document);
    assertThat(record.transitions()).hasSize(2);
    assertThat(write(record)).isEqualTo(document);
  }

  @Test
  void what_was_set_aside_keeps_its_place_when_others_go() {
    BargainingRecord record = read(RECORD.formatted("", CALLED + "," + UNKNOWN + "," + HELD));
    BargainingRecord.Builder fewer = BargainingRecord.builder().from(record);
    BargainingRecord without = fewer.transitions(record.transitions().subList(0, 1)).build();
    assertThat(write(without)).isEqualTo(RECORD.formatted("", CALLED + "," + UNKNOWN));
    BargainingRecord none = fewer.transitions(java.util.List.of()).build();
    assertThat(write(none)).isEqualTo(RECORD.formatted("", UNKNOWN));
  }

  @Test
  void a_member_that_was_set_aside_and_has_a_value_again_is_written_once() {
    String document = RECORD.formatted("\"title\":5,", "");
    BargainingRecord record = read(document);
    BargainingRecord titled =
        BargainingRecord.builder().from(record).title(LocalizedText.of("fr", "T")).build();
    assertThat(write(titled)).contains("\"title\":{\"fr\":\"T\"}").doesNotContain("\"title\":5");
  }

  @Test
  void what_stood_instead_of_a_list_is_not_lost_when_the_list_gets_elements() {
    String document = "{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\",\"languages\":{\"0\":\"fr\"}}";
    BargainingRecord record = read(document);
    assertThat(write(record)).isEqualTo(document);
    BargainingRecord more = BargainingRecord.builder().from(record).addLanguages("ar").build();
    assertThat(write(more)).contains("\"languages\":[\"ar\",{\"0\":\"fr\"}]");
  }
}
