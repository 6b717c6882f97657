package io.github.hiwar.finding;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth knowing: with a document that is read, with what a record says,
 * with a file of a corpus, or with a table.
 *
 * <p>Its message is built on request, in the language requested; programs use {@link #code}, {@link
 * #where} and {@link #arguments}. This class is immutable and thread-safe.
 */
public final class Finding {
  private final FindingKind kind;
  private final Severity severity;
  private final Where where;
  private final Map<String, Argument> arguments;
  private final @Nullable Ref<Entity> subject;
  private final @Nullable String suppressedBecause;

  private Finding(
      FindingKind kind,
      Severity severity,
      Where where,
      Map<String, Argument> arguments,
      @Nullable Ref<Entity> subject,
      @Nullable String suppressedBecause) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.where = Objects.requireNonNull(where, "where");
    this.arguments = arguments;
    this.subject = subject;
    this.suppressedBecause = suppressedBecause;
  }

  /**
   * {@return a finding with the severity of its kind}
   *
   * @param kind the kind
   * @param where the place
   * @param arguments the values that the message names, by name, in order
   */
  public static Finding of(FindingKind kind, Where where, Map<String, Argument> arguments) {
    return new Finding(
        kind,
        kind.severity(),
        where,
        Collections.unmodifiableMap(new LinkedHashMap<>(arguments)),
        null,
        null);
  }

  /**
   * {@return the same finding with another severity}
   *
   * @param weight the severity
   */
  public Finding weighing(Severity weight) {
    return weight == severity
        ? this
        : new Finding(kind, weight, where, arguments, subject, suppressedBecause);
  }

  /**
   * {@return the same finding at another place}
   *
   * @param place the place
   */
  public Finding at(Where place) {
    return new Finding(kind, severity, place, arguments, subject, suppressedBecause);
  }

  /**
   * {@return the same finding, about an entity}
   *
   * @param entity the entity that the place is in
   */
  public Finding about(Ref<Entity> entity) {
    return new Finding(kind, severity, where, arguments, entity, suppressedBecause);
  }

  /**
   * {@return the same finding, suppressed: still shown, but no longer counted}
   *
   * @param reason why
   */
  public Finding suppressed(String reason) {
    return new Finding(kind, severity, where, arguments, subject, reason);
  }

  /** {@return what kind of finding it is} */
  public FindingKind kind() {
    return kind;
  }

  /** {@return the code of its kind; for a rule, the id of the rule} */
  public String code() {
    return kind.code();
  }

  /** {@return its severity here} */
  public Severity severity() {
    return severity;
  }

  /** {@return the place} */
  public Where where() {
    return where;
  }

  /** {@return the values that the message names, by name, in order} */
  public Map<String, Argument> arguments() {
    return arguments;
  }

  /**
   * {@return one of these values, as programs should read it; empty if none has that name}
   *
   * @param name the name of the argument
   */
  public String argument(String name) {
    Argument argument = arguments.get(name);
    return argument == null ? "" : argument.value();
  }

  /**
   * {@return the entity that the place is in; empty if it is about the record as a whole, or about
   * a document that made no record}
   */
  public Optional<Ref<Entity>> subject() {
    return Optional.ofNullable(subject);
  }

  /** {@return why it is suppressed, empty if it is not} */
  public Optional<String> suppressedBecause() {
    return Optional.ofNullable(suppressedBecause);
  }

  /** {@return whether it is suppressed} */
  public boolean isSuppressed() {
    return suppressedBecause != null;
  }

  /** {@return whether it is an error that counts} */
  public boolean isError() {
    return severity == Severity.ERROR && !isSuppressed();
  }

  /**
   * {@return what is wrong, and the way out where there is one, in English, French or Arabic; in
   * English for any other language, unless its kind speaks it}
   *
   * @param locale the language, and perhaps the country by whose names Arabic calls the months
   */
  public String message(Locale locale) {
    return Message.of(kind.text(locale).message(), arguments, spoken(locale));
  }

  private static String spoken(Locale locale) {
    String language = locale.getLanguage();
    if (!Catalogue.LANGUAGES.contains(language)) {
      return Catalogue.LANGUAGES.get(0);
    }
    String country = locale.getCountry();
    return country.isEmpty() ? language : language + "-" + country;
  }

  /** How many characters it holds: for the bound of a list. */
  int size() {
    int size = where.pointer().length() + where.path().length();
    for (Argument argument : arguments.values()) {
      size += argument.value().length();
    }
    return size;
  }

  /** Equal if they say the same about the same place. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && code().equals(that.code())
        && severity == that.severity
        && where.equals(that.where)
        && arguments.equals(that.arguments)
        && Objects.equals(subject, that.subject)
        && Objects.equals(suppressedBecause, that.suppressedBecause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code(), severity, where, arguments, subject, suppressedBecause);
  }

  /** Place, severity, code and the English message, on one line. */
  @Override
  public String toString() {
    String place = where.toString();
    return (place.isEmpty() ? "" : place + ": ")
        + severity.code()
        + " "
        + code()
        + ": "
        + message(Locale.ENGLISH);
  }
}
