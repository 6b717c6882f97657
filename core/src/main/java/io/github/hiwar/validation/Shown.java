package io.github.hiwar.validation;

import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a value is shown in a message: short, and with nothing in it that could disguise it. */
final class Shown {
  private static final int LONGEST = 80;
  private static final int MOST = 20;

  private Shown() {}

  static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Shown::text).orElse("");
    }
    if (value instanceof Collection<?> several) {
      return several(several, ", ");
    }
    if (value instanceof ClosedCode code) {
      return code.code();
    }
    if (value instanceof BigDecimal number) {
      return plain(number.toPlainString());
    }
    return plain(value instanceof LocalizedText text ? text.original() : value.toString());
  }

  /** The first of several values. */
  static String several(Collection<?> values, String between) {
    return values.stream().limit(MOST).map(Shown::text).collect(Collectors.joining(between))
        + (values.size() > MOST ? between + "…" : "");
  }

  private static String plain(String text) {
    if (text.length() <= LONGEST) {
      return visible(text);
    }
    // Half of a surrogate pair is no text.
    boolean inPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return visible(text.substring(0, inPair ? LONGEST - 1 : LONGEST)) + "…";
  }

  private static String visible(String text) {
    if ((TextScan.traits(text) & (TextScan.BIDI_CONTROL | TextScan.INVISIBLE)) == 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars().forEach(c -> shown.append(visible((char) c)));
    return shown.toString();
  }

  private static String visible(char c) {
    int traits = TextScan.traits(String.valueOf(c));
    return (traits & (TextScan.BIDI_CONTROL | TextScan.INVISIBLE)) != 0
        ? "\\u%04X".formatted((int) c)
        : String.valueOf(c);
  }
}
