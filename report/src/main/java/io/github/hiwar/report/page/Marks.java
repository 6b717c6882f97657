package io.github.hiwar.report.page;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Standing;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one has to know of a thing beside where it stands: that it is disputed, or open. */
final class Marks {
  private Marks() {}

  /** Those beside a chip, if there is one; it may say already that the day is not stated. */
  static List<String> of(
      Entity entity, Optional<Standing> standing, Optional<Chip> chip, Content content) {
    List<String> marks = new ArrayList<>();
    standing.ifPresent(now -> open(now, chip.isPresent(), content.words(), marks));
    rivals(entity, content).forEach(marks::add);
    return marks;
  }

  private static void open(Standing standing, boolean told, Words words, List<String> marks) {
    if (standing.disputed()) {
      marks.add(words.say("disputed"));
    }
    if (standing.orderOpen()) {
      marks.add(words.say("order-open"));
    }
    if (standing.anyPossible() && (standing.status().isPresent() || !told)) {
      marks.add(possible(standing, words));
    }
    if (standing.anyUnread()) {
      marks.add(words.say("unread"));
    }
  }

  /** What the record itself holds stands on the card as if nobody said otherwise. */
  static Stream<String> rivals(Entity entity, Content content) {
    Words words = content.words();
    return content.rivals().getOrDefault(entity.id(), Set.of()).stream()
        .map(member -> words.say("disputed.member", name(member, words)));
  }

  private static String name(String member, Words words) {
    String last = member.substring(member.lastIndexOf('/') + 1);
    return words.find("dated", last).orElseGet(() -> words.path(member));
  }

  /** The status, or else the one of which nothing is open but the day. */
  static Optional<Chip> chip(Standing standing, Words words) {
    return standing
        .status()
        .map(now -> Chip.of(now, words))
        .or(() -> undated(standing).map(one -> Chip.undated(one, words)));
  }

  // Where no status is known, none has changed: then it says which it may have come to.
  private static String possible(Standing standing, Words words) {
    Set<Status> states = onlyPossible(standing);
    return states.size() == 1
        ? words.say("possible.only", words.status(states.iterator().next()))
        : words.say("possible");
  }

  private static Set<Status> onlyPossible(Standing standing) {
    return standing.status().isPresent()
        ? Set.of()
        : standing.possible().stream()
            .flatMap(entry -> entry.to().stream())
            .collect(Collectors.toSet());
  }

  private static Optional<Status> undated(Standing standing) {
    Set<Status> states = onlyPossible(standing);
    return states.size() == 1
            && standing.possible().stream().allMatch(entry -> entry.on().isEmpty())
        ? Optional.of(states.iterator().next())
        : Optional.empty();
  }
}
