package io.github.hiwar.insight;

import io.github.hiwar.party.Person;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of people, found where texts mention them and replaced by labels.
 *
 * <p>A name is found as a whole, never inside a longer word, and of two that begin alike the longer
 * one. Names of several words are found in any letter case, since French texts write surnames in
 * capitals; single ones only as they are written, since many are also words. Arabic writes "and",
 * "for", "by" and the like as a letter before the name: they stay, and the name goes.
 *
 * <p>Names are looked up by their first word, so that a text costs no more with many people.
 */
final class Mentions {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final String ARABIC_PREFIXES = "وفبلك";
  private static final int MOST_PREFIXES = 2;
  private static final String ARTICLE = "ال";
  private static final char FOR = 'ل';

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /** A name as texts may spell it; its first word begins at the given place. */
  private record Name(String spelling, int firstWord, boolean afterFor, String label) {
    boolean isAt(String text, int start, boolean prefixed) {
      boolean contracted = prefixed && text.charAt(start - 1) == FOR;
      int end = start + spelling.length();
      return start >= 0
          && (contracted || !afterFor)
          && text.regionMatches(spelling.indexOf(' ') > 0, start, spelling, 0, spelling.length())
          && (prefixed || start == 0 || !isOfWord(text.codePointBefore(start)))
          && (end == text.length() || !isOfWord(text.codePointAt(end)));
    }

    private static boolean isOfWord(int point) {
      int type = Character.getType(point);
      return Character.isLetter(point)
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || type == Character.ENCLOSING_MARK;
    }
  }

  /** The names of those people who have a label, by their ids. */
  static Mentions of(List<Person> people, Map<String, String> labels) {
    Mentions mentions = new Mentions();
    for (Person person : people) {
      String label = labels.get(person.id());
      if (label != null) {
        List<LocalizedText> names = new ArrayList<>(person.aliases());
        person.name().ifPresent(names::add);
        names.forEach(name -> name.texts().values().forEach(text -> mentions.add(text, label)));
      }
    }
    mentions.byFirstWord.values().forEach(names -> names.sort(Mentions::longestFirst));
    return mentions;
  }

  private static int longestFirst(Name one, Name other) {
    return Integer.compare(other.spelling.length(), one.spelling.length());
  }

  private void add(String name, String label) {
    index(name, false, label);
    if (name.startsWith(ARTICLE)) {
      // "For" swallows the first letter of the article.
      index(name.substring(1), true, label);
    }
  }

  private void index(String spelling, boolean afterFor, String label) {
    Matcher first = WORD.matcher(spelling);
    if (first.find()) {
      byFirstWord
          .computeIfAbsent(key(first.group()), word -> new ArrayList<>())
          .add(new Name(spelling, first.start(), afterFor, label));
    }
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The text with labels for names; each label that it puts there is shown to the caller. */
  String masked(String text, Consumer<String> noted) {
    if (byFirstWord.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder();
    int done = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Found found = words.start() < done ? null : find(text, words.start(), words.group());
      if (found != null && found.start >= done) {
        noted.accept(found.name.label);
        masked.append(text, done, found.start).append(found.name.label);
        done = found.start + found.name.spelling.length();
      }
    }
    return done == 0 ? text : masked.append(text, done, text.length()).toString();
  }

  private record Found(Name name, int start) {}

  private @Nullable Found find(String text, int at, String word) {
    for (int prefixes = 0; prefixes <= MOST_PREFIXES && prefixes < word.length(); prefixes++) {
      if (prefixes > 0 && ARABIC_PREFIXES.indexOf(word.charAt(prefixes - 1)) < 0) {
        return null;
      }
      for (Name name : byFirstWord.getOrDefault(key(word.substring(prefixes)), List.of())) {
        int start = at + prefixes - name.firstWord;
        if ((prefixes == 0 || name.firstWord == 0) && name.isAt(text, start, prefixes > 0)) {
          return new Found(name, start);
        }
      }
    }
    return null;
  }
}
