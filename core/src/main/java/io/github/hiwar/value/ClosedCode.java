package io.github.hiwar.value;

import java.util.Locale;
import java.util.Optional;

/**
 * A constant of a closed list: one that drives logic, so that an unknown one is an error.
 *
 * <p>Implemented by enums only; the code of {@code IN_PRINCIPLE} is {@code in-principle}.
 */
public interface ClosedCode {
  /** {@return the constant's Java name} */
  String name();

  /** {@return the code in the wire format, in kebab-case} */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return what it is called in English, French and Arabic; the code, in no language, where the
   * list is not one of the wire format}
   */
  default LocalizedText label() {
    return CodeTexts.label(((Enum<?>) this).getDeclaringClass(), code())
        .orElseGet(() -> LocalizedText.of("und", code()));
  }

  /**
   * {@return what it is called in a language}
   *
   * @param language a language tag: {@code fr}
   */
  default String label(String language) {
    return label().in(language);
  }

  /**
   * {@return what it means, in English, French and Arabic; empty where the list is not one of the
   * wire format}
   */
  default Optional<LocalizedText> definition() {
    return CodeTexts.definition(((Enum<?>) this).getDeclaringClass(), code());
  }

  /**
   * {@return what it means, in a language; empty where the list is not one of the wire format}
   *
   * @param language a language tag: {@code fr}
   */
  default Optional<String> definition(String language) {
    return definition().map(definition -> definition.in(language));
  }
}
