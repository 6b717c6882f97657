package io.github.hiwar.exchange.draft;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the items of a list are. Known by the words of what leads to it; where those say two things,
 * or none, nobody knows.
 */
enum Purpose {
  /** What is asked. */
  CLAIMS,
  /** What was done, granted or promised. */
  ANSWERS,
  /** Who came, what comes next: nothing that a record of demands has a place for. */
  NARRATIVE,
  /** Words that say two things, or that somebody refuses or offers something. */
  DOUBTFUL,
  /** Nothing is said. */
  UNSAID;

  private static final String STRONG = "strong";
  private static final Set<String> NEITHER = Set.of("refusals", "proposals");

  /** What a heading or a paragraph that leads to a list says of it. */
  static Purpose of(String text) {
    String lead = Ends.of(text);
    int sentence = lastSentence(lead);
    Purpose last = of(Said.of(lead.substring(sentence)));
    return last == UNSAID && sentence > 0 ? of(Said.of(lead)) : last;
  }

  private static int lastSentence(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      if (".!?؟\n".indexOf(text.charAt(i)) >= 0 && Ends.isBlank(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Purpose of(Said said) {
    Set<Purpose> strong = found(said, true);
    return strong.isEmpty() ? one(found(said, false)) : one(strong);
  }

  private static Purpose one(Set<Purpose> found) {
    return found.isEmpty() ? UNSAID : found.size() == 1 ? found.iterator().next() : DOUBTFUL;
  }

  private static Set<Purpose> found(Said said, boolean strong) {
    return said.hits().stream()
        .flatMap(hits -> hits.stream())
        .filter(hit -> hit.code().equals(STRONG) == strong)
        .flatMap(hit -> of(hit).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
  }

  private static Set<Purpose> of(Lexicon.Hit hit) {
    return switch (hit.kind()) {
      case "claims" -> Set.of(CLAIMS);
      case "answers" -> Set.of(ANSWERS);
      case "narrative" -> Set.of(NARRATIVE);
      default -> NEITHER.contains(hit.kind()) ? Set.of(DOUBTFUL) : Set.of();
    };
  }

  /** Whether the words decide. */
  boolean isSure() {
    return this == CLAIMS || this == ANSWERS || this == NARRATIVE;
  }
}
