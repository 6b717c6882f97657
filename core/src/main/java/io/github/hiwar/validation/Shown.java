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

  private Shown() {}

  static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Shown::text).orElse("");
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(Shown::text).collect(Collectors.joining(", "));
    }
    if (value instanceof ClosedCode code) {
      return code.code();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return plain(value instanceof LocalizedText text ? text.original() : value.toString());
  }

  private static String plain(String text) {
    boolean cut = text.length() > LONGEST;
    String head = cut ? text.substring(0, LONGEST) : text;
    int traits = TextScan.traits(head);
    if ((traits & (TextScan.BIDI_CONTROL | TextScan.INVISIBLE)) != 0) {
      StringBuilder shown = new StringBuilder();
      head.chars().forEach(c -> shown.append(visible((char) c)));
      head = shown.toString();
    }
    return cut ? head + "…" : head;
  }

  private static String visible(char c) {
    int traits = TextScan.traits(String.valueOf(c));
    return (traits & (TextScan.BIDI_CONTROL | TextScan.INVISIBLE)) != 0
        ? "\\u%04X".formatted((int) c)
        : String.valueOf(c);
  }
}
