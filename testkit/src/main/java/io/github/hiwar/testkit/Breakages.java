package io.github.hiwar.testkit;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.testkit.Breakage.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The table of breakages: one small function each. */
final class Breakages {
  static final List<Row> ALL =
      Stream.of(BrokenText.ROWS, BrokenRecord.ROWS, List.of(repeated()))
          .flatMap(List::stream)
          .toList();

  private Breakages() {}

  /**
   * A breakage and what it does: to the record before it is written, and to its line afterwards.
   */
  record Row(
      Breakage breakage, UnaryOperator<BargainingRecord> edit, UnaryOperator<byte[]> damage) {
    /** Breaks the text of the line. */
    static Row text(String name, String code, UnaryOperator<String> change) {
      return bytes(
          name,
          code,
          line ->
              change
                  .apply(new String(line, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8));
    }

    /** Breaks the bytes of the line. */
    static Row bytes(String name, String code, UnaryOperator<byte[]> change) {
      return new Row(new Breakage(name, Kind.DOCUMENT, code), UnaryOperator.identity(), change);
    }

    /** Breaks a rule. */
    static Row rule(String name, String code, UnaryOperator<BargainingRecord> change) {
      return new Row(new Breakage(name, Kind.RULE, code), change, UnaryOperator.identity());
    }
  }

  // What it repeats, the generator knows: a record by itself does not.
  private static Row repeated() {
    return new Row(
        new Breakage("record-repeated", Kind.CORPUS, "record-id-repeated"),
        UnaryOperator.identity(),
        UnaryOperator.identity());
  }
}
