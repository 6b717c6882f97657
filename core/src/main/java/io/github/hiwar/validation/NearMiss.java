package io.github.hiwar.validation;

import java.util.Optional;

/**
 * The known word that an unknown one was probably meant to be: for the hint of a message.
 *
 * <pre>{@code
 * NearMiss.of("catgories", List.of("id", "text", "categories")); // categories
 * }</pre>
 */
public final class NearMiss {
  private static final int LONGEST = 64;
  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  private NearMiss() {}

  /**
   * {@return the known word that differs by upper and lower case only, or else the nearest one: at
   * most one slip away, two where the word is of eight letters or more, none where it is of fewer
   * than four}
   *
   * @param word a word that is not known
   * @param known the known words
   */
  public static Optional<String> of(String word, Iterable<String> known) {
    for (String candidate : known) {
      if (candidate.equalsIgnoreCase(word) && !candidate.equals(word)) {
        return Optional.of(candidate);
      }
    }
    return word.length() < SHORTEST
        ? Optional.empty()
        : of(word, known, word.length() < LONG ? 1 : 2);
  }

  /** The nearest of the words, at most so many slips away; of two, the first in the alphabet. */
  static Optional<String> of(String word, Iterable<String> known, int slips) {
    String best = null;
    int least = slips + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) <= least && !candidate.equals(word)) {
        int distance = distance(word, candidate, least + 1);
        boolean first = best == null || candidate.compareTo(best) < 0;
        if (distance < least || (distance == least && best != null && first)) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How many letters must be put in, left out, changed or swapped with their neighbour; the limit
   * if it is that many or more.
   */
  static int distance(String a, String b, int limit) {
    if (a.length() > LONGEST
        || b.length() > LONGEST
        || Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      // What is farther than the limit from the diagonal is farther than the limit away.
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : limit;
      if (to < b.length()) {
        row[to + 1] = limit;
      }
      int best = i;
      for (int j = from; j <= to; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return limit;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return Math.min(above[b.length()], limit);
  }
}
