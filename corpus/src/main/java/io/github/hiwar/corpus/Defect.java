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

  /** The file, and the line of it. */
  public Origin origin() {
    return origin;
  }

  /** The id of the record, empty if it could not be read. */
  public Optional<String> record() {
    return Optional.ofNullable(record);
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** What it is: the code of a problem, the id of a rule, or the code of a {@link FileDefect}. */
  public String code() {
    return code;
  }

  /** Where in the record, as a JSON Pointer; empty for the whole of it. */
  public String pointer() {
    return pointer;
  }

  /** The column of the line, from 1 on; 0 if not known. */
  public int column() {
    return column;
  }

  /** What is wrong, in English, French or Arabic; in English for any other language. */
  public String message(Locale locale) {
    return message.apply(locale);
  }

  /** As compilers write it: {@code corpus.ndjson:12: error malformed-json: …}. */
  @Override
  public String toString() {
    return origin + ": " + severity.code() + " " + code + ": " + message(Locale.ENGLISH);
  }
}
