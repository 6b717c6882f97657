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
  private static final int NOBODY = -1;

  private final String subject;
  private final Voices voices;
  private final Between between;
  private final Set<Integer> speakers = new HashSet<>();
  // By the entries and the account: the hash of an entry costs as much as all that it holds.
  private final Map<String, IllegalStep> found = new LinkedHashMap<>();
  private final Map<Status, List<Crowd>> differing = new LinkedHashMap<>();
  private final Map<Integer, Crowd> crowds = new HashMap<>();
  private @Nullable Entry common;

  /** Speakers by whose account the same entry decides the status. */
  private static final class Crowd {
    private final Set<Integer> members = new LinkedHashSet<>();
    private Entry decisive;

    Crowd(Entry decisive) {
      this.decisive = decisive;
    }
  }

  private IllegalSteps(String subject, Line line, Voices voices) {
    this.subject = subject;
    this.voices = voices;
    this.between = new Between(line, voices);
  }

  static List<IllegalStep> of(String subject, Line line, Voices voices) {
    IllegalSteps steps = new IllegalSteps(subject, line, voices);
    for (Line.Step step : line.steps()) {
      voices.heard(step.entry()).forEach(steps.speakers::add);
    }
    for (Line.Step step : line.steps()) {
      if (step.entry().accounts().isEmpty()) {
        steps.forAll(step);
      } else {
        steps.forSpeakers(step);
      }
    }
    return List.copyOf(steps.found.values());
  }

  private void forSpeakers(Line.Step step) {
    Crowd moved = new Crowd(step.entry());
    voices.heard(step.entry()).forEach(voice -> forSpeaker(voice, step, moved));
    if (!moved.members.isEmpty()) {
      differing.computeIfAbsent(step.entry().to(), to -> new ArrayList<>()).add(moved);
    }
  }

  private void forSpeaker(int voice, Line.Step step, Crowd moved) {
    Crowd crowd = crowds.get(voice);
    if (moves(crowd == null ? common : crowd.decisive, step, voice)) {
      if (crowd != null) {
        crowd.members.remove(voice);
      }
      moved.members.add(voice);
      crowds.put(voice, moved);
    }
  }

  private void forAll(Line.Step step) {
    // Those who have not spoken, or agree, if there are any.
    boolean anybody = speakers.isEmpty() || crowds.size() < speakers.size();
    boolean together = !anybody || moves(common, step, NOBODY);
    if (!step.inherited()) {
      differing.values().stream()
          .flatMap(List::stream)
          .forEach(crowd -> crowd.members.forEach(one -> moves(crowd.decisive, step, one)));
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
      moving.forEach(crowd -> crowds.keySet().removeAll(crowd.members));
    } else if (!moving.isEmpty()) {
      differing.put(to, new ArrayList<>(List.of(merged(moving, step.entry()))));
    }
  }

  private Crowd merged(List<Crowd> moving, Entry decisive) {
    Crowd largest = moving.get(0);
    for (Crowd crowd : moving) {
      largest = crowd.members.size() > largest.members.size() ? crowd : largest;
    }
    for (Crowd crowd : moving) {
      if (crowd != largest) {
        for (Integer voice : crowd.members) {
          crowds.put(voice, largest);
        }
        largest.members.addAll(crowd.members);
      }
    }
    largest.decisive = decisive;
    return largest;
  }

  /** Whether the step is made from there; notes it where the lifecycle does not allow it. */
  private boolean moves(@Nullable Entry from, Line.Step step, int voice) {
    Entry to = step.entry();
    if (from == null || from.to().allows(to.to())) {
      return true;
    }
    if (!step.inherited() && !mayBeExplained(from, to, voice)) {
      boolean nobodys = from.accounts().isEmpty() && to.accounts().isEmpty();
      String account = nobodys ? "" : voices.name(voice);
      found.putIfAbsent(
          from.rank() + " " + to.rank() + " " + account,
          new IllegalStep(subject, from.transition(), to.transition(), account));
    }
    return !step.inherited();
  }

  private boolean mayBeExplained(Entry from, Entry to, int voice) {
    return voice == NOBODY
        ? between.mayExplainToAll(
            from,
            to,
            one -> speakers.contains(one) && !crowds.containsKey(one),
            speakers.size() - crowds.size())
        : between.mayExplain(from, to, voice);
  }
}
