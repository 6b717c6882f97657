package io.github.hiwar.finding;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a type refuses a value, in the languages of the messages. Types say it in English, in their
 * exceptions too; the table beside this class says the same in the other languages.
 */
final class Phrases {
  private static final String GAP = "{}";
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?");
  private static final Map<String, LocalizedText> WHOLE = new HashMap<>();
  private static final List<Gapped> GAPPED = new ArrayList<>();

  static {
    for (Table.Row row :
        Table.read("phrases.tsv", Phrases.class.getResourceAsStream("phrases.tsv"))) {
      LocalizedText phrase = row.label();
      WHOLE.put(phrase.original(), phrase);
      if (phrase.original().contains(GAP)) {
        GAPPED.add(new Gapped(pattern(phrase.original()), phrase));
      }
    }
  }

  /** A phrase with gaps for what differs each time. */
  private record Gapped(Pattern pattern, LocalizedText phrase) {}

  private Phrases() {}

  private static Pattern pattern(String english) {
    StringBuilder pattern = new StringBuilder();
    for (String part : english.split(Pattern.quote(GAP), -1)) {
      pattern.append(pattern.isEmpty() ? "" : "(.*)").append(Pattern.quote(part));
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  /** The phrase in a language; the phrase itself where the table does not have it. */
  static String in(String language, String english) {
    LocalizedText whole = WHOLE.get(english);
    if (whole != null) {
      return whole.in(language);
    }
    for (Gapped gapped : GAPPED) {
      Matcher said = gapped.pattern.matcher(english);
      if (said.matches()) {
        return filled(gapped.phrase.in(language), said, language);
      }
    }
    return english;
  }

  private static String filled(String text, Matcher said, String language) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= said.groupCount(); i++) {
      int gap = text.indexOf(GAP, from);
      filled.append(text, from, gap).append(spoken(said.group(i), language));
      from = gap + GAP.length();
    }
    return filled.append(text, from, text.length()).toString();
  }

  // Types put days and numbers into what they say as the wire format has them.
  private static String spoken(String value, String language) {
    if (DAY.matcher(value).matches()) {
      return new Argument.Day(PartialDate.parse(value)).in(language);
    }
    return NUMBER.matcher(value).matches()
        ? SpokenNumbers.in(language, new BigDecimal(value))
        : value;
  }
}
