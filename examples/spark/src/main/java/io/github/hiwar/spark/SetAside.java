package io.github.hiwar.spark;

import io.github.hiwar.corpus.Defect;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of the side output: why a record is not counted, in three languages. */
final class SetAside {
  /** The columns after file and line. */
  static final List<String> COLUMNS =
      List.of(
          "at_line",
          "at_column",
          "record",
          "severity",
          "code",
          "pointer",
          "message_en",
          "message_fr",
          "message_ar",
          "more");

  private SetAside() {}

  static List<@Nullable String> cells(Defect defect, int more) {
    return Arrays.asList(
        Long.toString(defect.origin().line()),
        defect.column() > 0 ? Integer.toString(defect.column()) : null,
        defect.record().orElse(null),
        defect.severity().code(),
        defect.code(),
        defect.pointer(),
        defect.message(Locale.ENGLISH),
        defect.message(Locale.FRENCH),
        defect.message(Locale.forLanguageTag("ar")),
        Integer.toString(more));
  }
}
