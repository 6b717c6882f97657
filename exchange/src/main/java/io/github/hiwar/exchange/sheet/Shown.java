package io.github.hiwar.exchange.sheet;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a row as they are written: texts, and days where a day is exact. */
final class Shown {
  private Shown() {}

  static List<Object> of(ClaimRow row, String language) {
    List<Object> cells = new ArrayList<>();
    for (SheetColumn column : SheetColumn.values()) {
      cells.add(
          switch (column) {
            case NUMBER -> row.number();
            case THEME -> row.theme().map(one -> one.label(language)).orElse("");
            case CLAIM -> text(row.claim(), language);
            case PROPOSAL -> text(row.proposal(), language);
            case ANSWER -> text(row.answer(), language);
            case STATUS -> row.status().map(one -> one.label().in(language)).orElse("");
            case DATE -> date(row.on());
            case DEADLINE -> date(row.deadline());
            case PARTY -> row.party();
            case ID -> row.id();
          });
    }
    return cells;
  }

  private static String text(Optional<LocalizedText> text, String language) {
    return text.map(one -> one.in(language)).orElse("");
  }

  private static Object date(Optional<PartialDate> date) {
    if (date.isEmpty()) {
      return "";
    }
    PartialDate day = date.get();
    boolean exact = day.precision() == PartialDate.Precision.DAY && day.isExactDay();
    return exact ? day.earliest() : day.toString();
  }

  static List<String> headings(String language) {
    List<String> headings = new ArrayList<>();
    for (SheetColumn column : SheetColumn.values()) {
      headings.add(SheetWords.headingIn(column, language));
    }
    return headings;
  }
}
