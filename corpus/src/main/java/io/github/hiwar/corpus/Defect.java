package io.github.hiwar.corpus;

import io.github.hiwar.json.Location;
import io.github.hiwar.json.problem.Problem;
import io.github.hiwar.validation.Severity;
import io.github.hiwar.validation.Violation;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reason for which a record of a corpus is set aside: a problem of its document, a rule that it
 * breaks, or something that is wrong with the file.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Defect {
  private final Origin origin;
  private final @Nullable String record;
  private final Severity severity;
  private final String code;
  private final String pointer;
  private final int column;
  private final Function<Locale, String> message;

  private Defect(
      Origin origin,
      @Nullable String record,
      Severity severity,
      String code,
      String pointer,
      int column,
      Function<Locale, String> message) {
    this.origin = origin;
    this.record = record;
    this.severity = severity;
    this.code = code;
    this.pointer = pointer;
    this.column = column;
    this.message = message;
  }

  static Defect of(Origin origin, Problem problem) {
    return new Defect(
        origin,
        null,
        problem.severity(),
        problem.code().code(),
        problem.pointer(),
        problem.column(),
        problem::message);
  }

  static Defect of(Origin origin, String record, Violation violation, Location place) {
    return new Defect(
        origin,
        record,
        violation.severity(),
        violation.ruleId(),
        violation.pointer(),
        place.column(),
        violation::message);
  }

  static Defect of(Origin origin, @Nullable String record, FileDefect what, Object... values) {
    return new Defect(
        origin, record, Severity.ERROR, what.code(), "", 0, locale -> what.message(locale, values));
  }

  /** {@return the file, and the line of it where the defect is} */
  public Origin origin() {
    return origin;
  }

  /** {@return the id of the record, empty if it could not be read} */
  public Optional<String> record() {
    return Optional.ofNullable(record);
  }

  /** {@return how much it weighs: what a record is set aside for is an error} */
  public Severity severity() {
    return severity;
  }

  /**
   * {@return what it is: the code of a problem, the id of a rule, or the code of a {@link
   * FileDefect}}
   */
  public String code() {
    return code;
  }

  /** {@return where in the record, as a JSON Pointer; empty for the whole of it} */
  public String pointer() {
    return pointer;
  }

  /** {@return the column of the line, from 1 on; 0 if not known} */
  public int column() {
    return column;
  }

  /**
   * {@return what is wrong, in the language of a reader}
   *
   * @param locale English, French or Arabic; any other language gives English
   */
  public String message(Locale locale) {
    return message.apply(locale);
  }

  /** As compilers write it: {@code corpus.ndjson:12: error malformed-json: …}. */
  @Override
  public String toString() {
    return origin + ": " + severity.code() + " " + code + ": " + message(Locale.ENGLISH);
  }
}
