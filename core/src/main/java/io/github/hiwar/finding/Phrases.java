package io.github.hiwar.finding;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
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
        return filled(gapped.phrase.in(language), said);
      }
    }
    return english;
  }

  private static String filled(String text, Matcher said) {
    String filled = text;
    for (int i = 1; i <= said.groupCount(); i++) {
      int gap = filled.indexOf(GAP);
      filled = filled.substring(0, gap) + said.group(i) + filled.substring(gap + GAP.length());
    }
    return filled;
  }
}
