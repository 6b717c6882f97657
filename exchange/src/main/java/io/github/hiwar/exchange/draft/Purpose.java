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
    Purpose last = of(lead.substring(sentence), Said.of(lead.substring(sentence)));
    return last == UNSAID && sentence > 0 ? of(lead, Said.of(lead)) : last;
  }

  /** Of what is deplored and what is asked, the items are what the last clause says. */
  private static Purpose of(String text, Said said) {
    Purpose purpose = of(said);
    int clause = Math.max(text.lastIndexOf(','), text.lastIndexOf('،'));
    if (purpose != DOUBTFUL || clause < 0 || said.all("refusals").findAny().isEmpty()) {
      return purpose;
    }
    boolean asks = of(Said.of(text.substring(clause))) == CLAIMS;
    return asks && said.all("answers").findAny().isEmpty() ? CLAIMS : DOUBTFUL;
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
    Purpose purpose = strong.isEmpty() ? one(found(said, false)) : one(strong);
    // What was not agreed to is no answer, and nobody knows what it is instead.
    boolean denied = purpose == ANSWERS && said.all("negation").findAny().isPresent();
    return denied ? DOUBTFUL : purpose;
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
