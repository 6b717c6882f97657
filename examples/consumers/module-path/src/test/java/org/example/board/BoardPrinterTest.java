package org.example.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.validation.RecordValidator;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.PackageVersion;

class BoardPrinterTest {
  /** The build says which line of Jackson it means; another one on the path would prove less. */
  @Test
  void the_line_of_Jackson_is_the_one_that_was_asked_for() {
    assertEquals(System.getProperty("jackson.version"), PackageVersion.VERSION.toString());
  }

  @Test
  void everything_is_a_module_with_a_name() {
    assertEquals("org.example.board", BoardPrinter.class.getModule().getName());
    assertEquals("io.github.hiwar.core", BargainingRecord.class.getModule().getName());
    assertEquals("io.github.hiwar.json", HiwarJson.class.getModule().getName());
    assertEquals("tools.jackson.databind", ObjectMapper.class.getModule().getName());
  }

  @Test
  void a_record_of_ones_own_module_is_read_and_breaks_no_rule() throws Exception {
    var record = BoardPrinter.round();
    assertTrue(RecordValidator.standard().validate(record).isValid());
    assertEquals(record, HiwarJson.read(HiwarJson.write(record)).orThrow());
  }

  @Test
  void a_mapper_of_ones_own_finds_the_module_as_a_service() throws Exception {
    var line = BoardPrinter.board(BoardPrinter.round(), LocalDate.of(2025, 12, 31)).get(0);
    assertEquals(Optional.of(DemandStatus.ACCEPTED_IN_PRINCIPLE), line.status());
    ObjectMapper mapper = BoardPrinter.mapper();
    assertEquals(line, mapper.readValue(mapper.writeValueAsBytes(line), Line.class));
  }
}
