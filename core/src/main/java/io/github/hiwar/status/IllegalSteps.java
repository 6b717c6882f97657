package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Journal.IllegalStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one subject that its lifecycle does not allow, along the statements of each speaker,
 * found in one pass for all of them.
 *
 * <p>What nobody in particular states counts for everybody, so that most speakers are of one mind
 * most of the time: those who differ are followed in crowds, until an entry without a speaker names
 * the subject again.
 */
final class IllegalSteps {
  private static final String NOBODY = "";

  private final String subject;
  private final Set<String> speakers = new HashSet<>();
  private final Set<IllegalStep> found = new LinkedHashSet<>();
  private final Map<Status, List<Crowd>> differing = new LinkedHashMap<>();
  private final Map<String, Crowd> crowds = new HashMap<>();
  private @Nullable Entry common;

  /** Speakers by whose account the same entry decides the status. */
  private static final class Crowd {
    private final Set<String> accounts = new LinkedHashSet<>();
    private Entry decisive;

    Crowd(Entry decisive) {
      this.decisive = decisive;
    }
  }

  private IllegalSteps(String subject) {
    this.subject = subject;
  }

  static List<IllegalStep> of(String subject, Line line) {
    IllegalSteps steps = new IllegalSteps(subject);
    line.steps().forEach(step -> steps.speakers.addAll(step.entry().accounts().all()));
    for (Line.Step step : line.steps()) {
      if (step.entry().accounts().isEmpty()) {
        steps.forAll(step);
      } else {
        steps.forSpeakers(step);
      }
    }
    return List.copyOf(steps.found);
  }

  private void forSpeakers(Line.Step step) {
    Crowd moved = new Crowd(step.entry());
    for (String account : step.entry().accounts().all()) {
      Crowd crowd = crowds.get(account);
      if (moves(crowd == null ? common : crowd.decisive, step, account)) {
        if (crowd != null) {
          crowd.accounts.remove(account);
        }
        moved.accounts.add(account);
        crowds.put(account, moved);
      }
    }
    if (!moved.accounts.isEmpty()) {
      differing.computeIfAbsent(step.entry().to(), to -> new ArrayList<>()).add(moved);
    }
  }

  private void forAll(Line.Step step) {
    // Those who have not spoken, or agree, if there are any.
    boolean anybody = speakers.isEmpty() || crowds.size() < speakers.size();
    boolean together = !anybody || moves(common, step, NOBODY);
    if (!step.inherited()) {
      differing.values().stream()
          .flatMap(List::stream)
          .forEach(crowd -> crowd.accounts.forEach(one -> moves(crowd.decisive, step, one)));
      differing.clear();
      crowds.clear();
    } else {
      moveCrowds(step, together && anybody);
    }
    common = together ? step.entry() : common;
  }

  private void moveCrowds(Line.Step step, boolean back) {
    Status to = step.entry().to();
    List<Crowd> moving = new ArrayList<>();
    for (Status from : List.copyOf(differing.keySet())) {
      if (from.allows(to)) {
        moving.addAll(differing.getOrDefault(from, List.of()));
        differing.remove(from);
      }
    }
    if (back) {
      moving.forEach(crowd -> crowds.keySet().removeAll(crowd.accounts));
    } else if (!moving.isEmpty()) {
      differing.put(to, new ArrayList<>(List.of(merged(moving, step.entry()))));
    }
  }

  private Crowd merged(List<Crowd> moving, Entry decisive) {
    Crowd largest = moving.get(0);
    for (Crowd crowd : moving) {
      largest = crowd.accounts.size() > largest.accounts.size() ? crowd : largest;
    }
    for (Crowd crowd : moving) {
      if (crowd != largest) {
        for (String account : crowd.accounts) {
          crowds.put(account, largest);
        }
        largest.accounts.addAll(crowd.accounts);
      }
    }
    largest.decisive = decisive;
    return largest;
  }

  /** Whether the step is made from there; notes it where the lifecycle does not allow it. */
  private boolean moves(@Nullable Entry from, Line.Step step, String account) {
    Entry to = step.entry();
    if (from == null || from.to().allows(to.to())) {
      return true;
    }
    if (!step.inherited()) {
      boolean nobodys = from.accounts().isEmpty() && to.accounts().isEmpty();
      found.add(
          new IllegalStep(
              subject, from.transition(), to.transition(), nobodys ? NOBODY : account));
    }
    return !step.inherited();
  }
}
