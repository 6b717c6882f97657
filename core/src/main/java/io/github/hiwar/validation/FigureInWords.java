package io.github.hiwar.validation;

import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is among the figures of the wording that it was taken from. Separators are read
 * both ways, since {@code 1.500} is a thousand and a half in one country and one and a half in
 * another; a wording without digits says nothing.
 */
final class FigureInWords {
  private static final int LONGEST = 1000;

  private FigureInWords() {}

  static void check(Quantity quantity, Inspection inspection) {
    Optional<LocalizedText> wording = quantity.asStated();
    BigDecimal figure = wording.isEmpty() ? null : figure(quantity);
    if (figure == null) {
      return;
    }
    List<BigDecimal> said = new ArrayList<>();
    wording.get().texts().values().forEach(text -> said.addAll(figures(text)));
    if (!said.isEmpty() && said.stream().noneMatch(one -> one.compareTo(figure) == 0)) {
      inspection.report("asStated", "figure", figure, "wording", wording);
    }
  }

  private static @Nullable BigDecimal figure(Quantity quantity) {
    if (quantity instanceof Money money) {
      return money.amount();
    }
    if (quantity instanceof Percentage percentage) {
      return percentage.value();
    }
    if (quantity instanceof Count count) {
      return count.number();
    }
    return quantity instanceof Duration duration ? duration.length() : null;
  }

  /** Every reading of every figure in a text, in Western or Arabic digits. */
  static List<BigDecimal> figures(String text) {
    List<BigDecimal> figures = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : 'x';
      int digit = Character.digit(c, 10);
      boolean inside = !run.isEmpty() && i + 1 < text.length();
      if (digit >= 0) {
        run.append((char) ('0' + digit));
      } else if (inside && isSeparator(c) && Character.digit(text.charAt(i + 1), 10) >= 0) {
        run.append('.');
      } else if (!run.isEmpty()) {
        readings(run.toString(), figures);
        run.setLength(0);
      }
    }
    return figures;
  }

  private static boolean isSeparator(char c) {
    return c == '.'
        || c == ','
        || c == '\u066B'
        || c == '\u066C'
        || c == ' '
        || c == '\''
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2019';
  }

  private static void readings(String run, List<BigDecimal> figures) {
    add(run.replace(".", ""), figures);
    int point = run.lastIndexOf('.');
    if (point >= 0) {
      add(run.substring(0, point).replace(".", "") + run.substring(point), figures);
      for (String part : run.split("\\.", -1)) {
        add(part, figures);
      }
    }
  }

  // No figure of a record is as long; to read one takes time in the square of its length.
  private static void add(String digits, List<BigDecimal> figures) {
    if (digits.length() <= LONGEST) {
      figures.add(new BigDecimal(digits));
    }
  }
}
