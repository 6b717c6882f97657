package io.github.hiwar.report.page;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, with its clauses and the votes on it; and what was done to press for it, with
 * the votes on that.
 *
 * @param agreements the agreements
 * @param strays the clauses of agreements that the record does not have
 * @param action the industrial action, and the votes on anything else
 */
record AgreedCards(List<Card> agreements, List<Card> strays, List<Card> action) {
  static AgreedCards of(Content content) {
    Map<String, List<Ballot>> votes = new LinkedHashMap<>();
    for (Ballot ballot : content.record().ballots()) {
      votes.computeIfAbsent(on(ballot, content), id -> new ArrayList<>()).add(ballot);
    }
    Outline outline = new Outline(content);
    List<Card> agreements =
        content.record().agreements().stream()
            .sorted(Comparator.comparingInt(one -> rank(one, content)))
            .map(
                one -> {
                  List<Card> cards = new ArrayList<>(cards(votes.remove(one.id()), content));
                  cards.addAll(outline.of(one));
                  return Card.of(one, content, Set.of(), cards);
                })
            .toList();
    List<Card> action =
        new ArrayList<>(
            content.record().actions().stream()
                .map(
                    one ->
                        Card.of(one, content, Set.of(), cards(votes.remove(one.id()), content))
                            .titled(Optional.of(content.names().heading(one))))
                .toList());
    votes.values().forEach(ballots -> action.addAll(cards(ballots, content)));
    return new AgreedCards(agreements, outline.strays(), action);
  }

  // What holds, or may come to hold, is looked for first; then what is only referred to, of which
  // nothing is known; and then what is over, or never came about.
  private static int rank(Agreement agreement, Content content) {
    return content
        .board()
        .standing(agreement)
        .status()
        .map(now -> now.isOpen() ? 0 : now.tone() == Tone.FAILED ? 3 : 2)
        .orElse(1);
  }

  // A vote on several things stands with the agreement that is one of them.
  private static String on(Ballot ballot, Content content) {
    return ballot.about().stream()
        .map(Ref::toString)
        .filter(id -> bears(content.record().entities().get(id)))
        .findFirst()
        .orElse("");
  }

  private static boolean bears(@Nullable Entity entity) {
    return entity instanceof Agreement || entity instanceof IndustrialAction;
  }

  private static List<Card> cards(@Nullable List<Ballot> ballots, Content content) {
    return ballots == null
        ? List.of()
        : ballots.stream()
            .map(one -> Card.of(one, content).titled(Optional.of(content.names().heading(one))))
            .toList();
  }
}
