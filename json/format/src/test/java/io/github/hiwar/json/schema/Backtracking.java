package io.github.hiwar.json.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A regular expression matched in the plainest way, one alternative after the other, as ECMAScript
 * and Python do: without what newer JDKs remember, so that its steps are the most that any engine
 * takes. Only what the patterns of the schema use is understood.
 */
final class Backtracking {
  /** Matches from a place on, and has the rest matched from where it ends. */
  private interface Node {
    boolean match(int at, IntPredicate rest);
  }

  private final String pattern;
  private final Node root;
  private int next;
  private String text = "";
  private long steps;

  Backtracking(String pattern) {
    this.pattern = pattern;
    this.root = alternatives();
    if (next < pattern.length()) {
      throw new IllegalArgumentException(pattern + " is not understood from " + next);
    }
  }

  /** Whether the pattern is found anywhere in the text. */
  boolean finds(String in) {
    text = in;
    steps = 0;
    for (int start = 0; start <= in.length(); start++) {
      if (root.match(start, end -> true)) {
        return true;
      }
    }
    return false;
  }

  /** How many characters the last search looked at, those that it came back to included. */
  long steps() {
    return steps;
  }

  private Node alternatives() {
    List<Node> ways = new ArrayList<>(List.of(sequence()));
    while (next < pattern.length() && pattern.charAt(next) == '|') {
      next++;
      ways.add(sequence());
    }
    return ways.size() == 1
        ? ways.get(0)
        : (at, rest) -> ways.stream().anyMatch(way -> way.match(at, rest));
  }

  private Node sequence() {
    Node all = (at, rest) -> rest.test(at);
    List<Node> parts = new ArrayList<>();
    while (next < pattern.length() && "|)".indexOf(pattern.charAt(next)) < 0) {
      parts.add(quantified(atom()));
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      Node part = parts.get(i);
      Node after = all;
      all = (at, rest) -> part.match(at, end -> after.match(end, rest));
    }
    return all;
  }

  private Node quantified(Node one) {
    char sign = next < pattern.length() ? pattern.charAt(next) : ' ';
    if ("?*+{".indexOf(sign) < 0) {
      return one;
    }
    next++;
    if (sign != '{') {
      return repeated(one, sign == '+' ? 1 : 0, sign == '?' ? 1 : Integer.MAX_VALUE);
    }
    int end = pattern.indexOf('}', next);
    String[] bounds = pattern.substring(next, end).split(",", -1);
    next = end + 1;
    int least = Integer.parseInt(bounds[0]);
    return repeated(one, least, bounds.length == 1 ? least : Integer.parseInt(bounds[1]));
  }

  private static Node repeated(Node one, int least, int most) {
    return (at, rest) -> repeat(one, least, most, at, rest);
  }

  private static boolean repeat(Node one, int least, int most, int at, IntPredicate rest) {
    return (most > 0
            && one.match(at, end -> end > at && repeat(one, least - 1, most - 1, end, rest)))
        || (least <= 0 && rest.test(at));
  }

  private Node atom() {
    char c = pattern.charAt(next++);
    return switch (c) {
      case '(' -> {
        Node inner = alternatives();
        next++;
        yield inner;
      }
      case '^' -> (at, rest) -> at == 0 && rest.test(at);
      case '$' -> (at, rest) -> at == text.length() && rest.test(at);
      case '[' -> character(set());
      default -> {
        int literal = c == '\\' ? escaped() : c;
        yield character(found -> found == literal);
      }
    };
  }

  private Node character(IntPredicate set) {
    return (at, rest) -> {
      steps++;
      return at < text.length() && set.test(text.charAt(at)) && rest.test(at + 1);
    };
  }

  private IntPredicate set() {
    boolean negated = pattern.charAt(next) == '^';
    next += negated ? 1 : 0;
    IntPredicate set = c -> false;
    while (pattern.charAt(next) != ']') {
      int from = member();
      boolean range = pattern.charAt(next) == '-' && pattern.charAt(next + 1) != ']';
      next += range ? 1 : 0;
      int to = range ? member() : from;
      set = set.or(c -> c >= from && c <= to);
    }
    next++;
    return negated ? set.negate() : set;
  }

  private int member() {
    char c = pattern.charAt(next++);
    return c == '\\' ? escaped() : c;
  }

  private int escaped() {
    char c = pattern.charAt(next++);
    return switch (c) {
      case 'x' -> {
        next += 2;
        yield Integer.parseInt(pattern.substring(next - 2, next), 16);
      }
      case 'n' -> '\n';
      case 'r' -> '\r';
      default ->
          throw new IllegalArgumentException(
              "\\" + c + " means different things to different engines");
    };
  }
}
