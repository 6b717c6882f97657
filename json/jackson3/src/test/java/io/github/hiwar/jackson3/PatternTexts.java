package io.github.hiwar.jackson3;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Texts that a regular expression of the schema matches, odd ones among them. Only what these use
 * is understood.
 */
final class PatternTexts {
  private static final int[] POOL =
      "aZm09é ع😀 -/#:.~%\t_@[]+()\u00a0\ufeff\u200f\u3000XTz'".codePoints().toArray();
  private static final int MOST = 3;

  /** Writes one text that a part of the expression matches. */
  private interface Part {
    void write(StringBuilder to, Random random);
  }

  private final String pattern;
  private final Part whole;
  private int next;

  PatternTexts(String pattern) {
    this.pattern = pattern;
    this.whole = choice();
  }

  /** A text; what an expression leaves open before and behind is filled. */
  String text(Random random) {
    StringBuilder text = new StringBuilder();
    pad(!pattern.startsWith("^"), text, random);
    whole.write(text, random);
    pad(!pattern.endsWith("$"), text, random);
    return text.toString();
  }

  private static void pad(boolean open, StringBuilder to, Random random) {
    for (int i = open ? random.nextInt(MOST) : 0; i > 0; i--) {
      to.appendCodePoint(POOL[random.nextInt(POOL.length)]);
    }
  }

  private Part choice() {
    List<Part> ways = new ArrayList<>(List.of(sequence()));
    while (next < pattern.length() && pattern.charAt(next) == '|') {
      next++;
      ways.add(sequence());
    }
    return (to, random) -> ways.get(random.nextInt(ways.size())).write(to, random);
  }

  private Part sequence() {
    List<Part> parts = new ArrayList<>();
    while (next < pattern.length() && "|)".indexOf(pattern.charAt(next)) < 0) {
      parts.add(repeated(atom()));
    }
    return (to, random) -> parts.forEach(part -> part.write(to, random));
  }

  private Part repeated(Part one) {
    char sign = next < pattern.length() ? pattern.charAt(next) : ' ';
    int least = sign == '+' ? 1 : 0;
    int most = sign == '?' ? 1 : least + MOST;
    if (sign == '{') {
      int end = pattern.indexOf('}', next);
      String[] bounds = pattern.substring(next + 1, end).split(",", -1);
      next = end;
      least = Integer.parseInt(bounds[0]);
      most = Integer.parseInt(bounds[bounds.length - 1]);
    } else if ("?*+".indexOf(sign) < 0) {
      return one;
    }
    next++;
    int from = least;
    int extra = most - least + 1;
    return (to, random) -> {
      for (int i = from + random.nextInt(extra); i > 0; i--) {
        one.write(to, random);
      }
    };
  }

  private Part atom() {
    char c = pattern.charAt(next++);
    return switch (c) {
      case '(' -> {
        Part inner = choice();
        next++;
        yield inner;
      }
      case '^', '$' -> (to, random) -> {};
      case '[' -> set();
      default -> (to, random) -> to.append(c);
    };
  }

  private Part set() {
    boolean negated = pattern.charAt(next) == '^';
    next += negated ? 1 : 0;
    List<int[]> ranges = new ArrayList<>();
    while (pattern.charAt(next) != ']') {
      int from = member();
      boolean range = pattern.charAt(next) == '-' && pattern.charAt(next + 1) != ']';
      next += range ? 1 : 0;
      ranges.add(new int[] {from, range ? member() : from});
    }
    next++;
    IntPredicate in = c -> ranges.stream().anyMatch(range -> c >= range[0] && c <= range[1]);
    int[] others = java.util.Arrays.stream(POOL).filter(in.negate()).toArray();
    return (to, random) -> {
      if (negated) {
        to.appendCodePoint(others[random.nextInt(others.length)]);
      } else {
        int[] range = ranges.get(random.nextInt(ranges.size()));
        to.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
      }
    };
  }

  private int member() {
    char c = pattern.charAt(next++);
    if (c != '\\') {
      return c;
    }
    char kind = pattern.charAt(next++);
    if (kind == 'x') {
      next += 2;
      return Integer.parseInt(pattern.substring(next - 2, next), 16);
    }
    return kind == 'n' ? '\n' : '\r';
  }
}
