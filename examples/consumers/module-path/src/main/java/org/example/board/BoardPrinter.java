package org.example.board;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Prints where the demands of a round stand, from an image that holds no more than it needs. */
public final class BoardPrinter {
  private BoardPrinter() {}

  /** The record of the round, which this module carries. */
  static BargainingRecord round() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BoardPrinter.class.getResourceAsStream("round.json"))) {
      return HiwarJson.read(in).orThrow();
    }
  }

  /** Where each demand stands on a day. */
  static List<Line> board(BargainingRecord record, LocalDate day) {
    StatusBoard board = StatusBoard.asOf(record, day);
    return record.demands().stream().map(demand -> new Line(demand, board.of(demand))).toList();
  }

  /** A mapper of this application's own; Hiwar's module is a service, and so is found. */
  static ObjectMapper mapper() {
    return JsonMapper.builder().findAndAddModules().build();
  }

  /** Reads, validates and prints; then counts a corpus that is made on the spot. */
  public static void main(String... args) throws IOException {
    BargainingRecord record = round();
    System.out.println(
        HiwarJson.class.getModule() + ": " + RecordValidator.standard().validate(record));
    board(record, LocalDate.of(2025, 12, 31))
        .forEach(line -> System.out.println(mapper().writeValueAsString(line)));
    System.out.println(Survey.count(Survey.corpus(100), aside -> {}));
  }
}
