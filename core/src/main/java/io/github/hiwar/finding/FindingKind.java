package io.github.hiwar.finding;

import io.github.hiwar.value.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A kind of finding: a code that never changes, what it weighs, and what it says of itself in each
 * language. This class is immutable and thread-safe.
 */
public final class FindingKind {
  /** Gives the text of the kind in a language, English if there is none in it. */
  @FunctionalInterface
  interface Texts {
    FindingText in(String language);
  }

  private final String code;
  private final Severity severity;
  private final Texts texts;

  FindingKind(String code, Severity severity, Texts texts) {
    InvalidValueException.requireText("FindingKind", "code", code);
    this.code = code;
    this.severity = Objects.requireNonNull(severity, "severity");
    this.texts = texts;
  }

  /**
   * {@return a kind of one's own}
   *
   * @param code a stable code, best with a prefix of one's own
   * @param severity what such a finding weighs
   * @param texts what it says, by language; English at least
   */
  public static FindingKind of(String code, Severity severity, Map<String, FindingText> texts) {
    Map<String, FindingText> kept = Map.copyOf(texts);
    FindingText english = kept.get("en");
    if (english == null) {
      throw new InvalidValueException(
          "FindingKind", "texts", kept.keySet(), "a finding speaks English at least");
    }
    return new FindingKind(code, severity, language -> kept.getOrDefault(language, english));
  }

  /** {@return the code, which never changes: that of a document, of a file, or the id of a rule} */
  public String code() {
    return code;
  }

  /** {@return what such a finding weighs, unless whoever looks says otherwise} */
  public Severity severity() {
    return severity;
  }

  /**
   * {@return what it says in the language of the locale; in English if it does not speak it}
   *
   * @param locale the language
   */
  public FindingText text(Locale locale) {
    return texts.in(locale.getLanguage());
  }

  @Override
  public String toString() {
    return code;
  }
}
