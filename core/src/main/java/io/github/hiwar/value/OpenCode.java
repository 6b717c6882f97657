package io.github.hiwar.value;

import java.util.Collection;
import java.util.Optional;

/**
 * A code of an open list: one that only classifies, so that unknown ones are kept.
 *
 * <p>Codes are kebab-case words, hierarchical ones joined by {@code /}, or absolute URIs for lists
 * of one's own. Two codes are equal when they are of the same list and have the same text.
 */
public abstract class OpenCode {
  private static final int LONGEST = 255;

  private final String code;

  /**
   * Checks the form of the code, which has at most 255 characters; the list itself is open.
   *
   * @param code the code in the wire format, known or not
   */
  protected OpenCode(String code) {
    InvalidValueException.require(
        code.codePointCount(0, code.length()) <= LONGEST,
        getClass().getSimpleName(),
        "",
        code,
        "a code has at most " + LONGEST + " characters");
    InvalidValueException.require(
        isWellFormed(code),
        getClass().getSimpleName(),
        "",
        code,
        "a code is a kebab-case word (parts joined by /) or an absolute URI");
    this.code = code;
  }

  private static boolean isWellFormed(String code) {
    if (code.indexOf(':') > 0) {
      return Ids.isWellFormed(code);
    }
    boolean afterWord = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && !(afterWord && (c == '-' || c == '/'))) {
        return false;
      }
      afterWord = word;
    }
    return afterWord;
  }

  /** {@return the code as it travels in the wire format} */
  public final String code() {
    return code;
  }

  /**
   * {@return whether this code is another one of its list or below it: {@code strike/x-wildcat} is
   * within {@code strike}}
   *
   * @param other the code that may be the wider one
   */
  public final boolean isWithin(OpenCode other) {
    return equals(other) || (getClass() == other.getClass() && code.startsWith(other.code + "/"));
  }

  /**
   * {@return whether this code is one of several, or below one of them}
   *
   * @param others the codes that may be the wider ones
   */
  public final boolean isWithinAny(Collection<? extends OpenCode> others) {
    return others.stream().anyMatch(this::isWithin);
  }

  /**
   * {@return what it is called in English, French and Arabic, empty for a code that this version
   * does not know}
   */
  public Optional<LocalizedText> label() {
    return CodeTexts.label(getClass(), code);
  }

  /**
   * {@return what it is called in a language; the code itself where this version does not know it}
   *
   * @param language a language tag: {@code fr}
   */
  public final String label(String language) {
    return label().map(label -> label.in(language)).orElse(code);
  }

  /**
   * {@return what it means, in English, French and Arabic; empty for a code that this version does
   * not know}
   */
  public final Optional<LocalizedText> definition() {
    return CodeTexts.definition(getClass(), code);
  }

  /**
   * {@return what it means, in a language; empty for a code that this version does not know}
   *
   * @param language a language tag: {@code fr}
   */
  public final Optional<String> definition(String language) {
    return definition().map(definition -> definition.in(language));
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof OpenCode that
        && getClass() == that.getClass()
        && code.equals(that.code);
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  @Override
  public final String toString() {
    return code;
  }
}
