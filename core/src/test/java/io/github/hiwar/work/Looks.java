package io.github.hiwar.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts how often a regular expression looks at the characters of a text, the JDK's way. */
public final class Looks implements CharSequence {
  private static final int PUMPED = 64;
  private static final long MOST = 1_000_000;

  /** Nobody waits for this one. */
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String text;
  private long taken;

  private Looks(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++taken > MOST) {
      throw new EnoughException();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * What makes a pattern look more often than in proportion to the length when it is repeated;
   * empty if nothing is found that does.
   */
  public static String superLinear(Pattern pattern, boolean sought) {
    List<String> letters = letters(pattern);
    List<String> around = new ArrayList<>(letters);
    around.add("");
    for (String pump : pumps(letters)) {
      for (String before : around) {
        for (String after : around) {
          long once = count(pattern, sought, before + pump.repeat(PUMPED) + after);
          long fourfold = count(pattern, sought, before + pump.repeat(4 * PUMPED) + after);
          if (fourfold > 6 * once + 100) {
            return "\"" + before + "\", many \"" + pump + "\", \"" + after + "\"";
          }
        }
      }
    }
    return "";
  }

  private static long count(Pattern pattern, boolean sought, String text) {
    Looks looks = new Looks(text);
    Matcher matcher = pattern.matcher(looks);
    try {
      if (!sought) {
        matcher.matches();
      } else {
        while (matcher.find()) {
          // As replacing and splitting do.
        }
      }
    } catch (EnoughException e) {
      return MOST;
    }
    return looks.taken;
  }

  /** What stands in the pattern, and one of each kind that it may mean by a class. */
  private static List<String> letters(Pattern pattern) {
    Set<String> letters = new TreeSet<>(List.of("a", "A", "0", " ", "-", "\\u03b1", "\\u00c3"));
    pattern
        .pattern()
        .codePoints()
        .filter(c -> "\\[](){}*+?|^$.,:pLM".indexOf(c) < 0)
        .limit(12)
        .forEach(c -> letters.add(Character.toString(c)));
    return List.copyOf(letters);
  }

  private static List<String> pumps(List<String> letters) {
    List<String> pumps = new ArrayList<>(letters);
    for (String one : letters) {
      letters.forEach(other -> pumps.add(one + other));
    }
    return pumps;
  }
}
