package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What the journal says of one subject, in order: its own entries, and its ancestors'. An entry
 * that names both is the subject's own.
 */
record Line(List<Step> steps) {
  /** An entry, and whether it names an ancestor of the subject rather than the subject. */
  record Step(Entry entry, boolean inherited) {}

  static Line of(String subject, Map<String, List<Entry>> entries, Map<String, String> parents) {
    return of(subject, entries, parents, Integer.MAX_VALUE, entry -> 1);
  }

  /** As far as so many levels up, and entries of so much weight from there. */
  static Line of(
      String subject,
      Map<String, List<Entry>> entries,
      Map<String, String> parents,
      int most,
      ToIntFunction<Entry> weight) {
    List<Step> steps = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    Set<String> seen = new HashSet<>();
    String named = subject;
    int inherited = 0;
    while (named != null && seen.size() <= most && seen.add(named)) {
      boolean own = named.equals(subject);
      List<Entry> naming = entries.getOrDefault(named, List.of());
      for (int i = naming.size() - 1; i >= 0 && (own || inherited < most); i--) {
        Entry entry = naming.get(i);
        if (taken.add(entry.rank())) {
          steps.add(new Step(entry, !own));
          inherited += own ? 0 : weight.applyAsInt(entry);
        }
      }
      named = parents.get(named);
    }
    steps.sort(Comparator.comparingInt(step -> step.entry.rank()));
    return new Line(steps);
  }

  /** Whether each status may follow all that came before, whoever states it. */
  boolean isAllowedThroughout() {
    Set<Status> before = new HashSet<>();
    for (Step step : steps) {
      Status to = step.entry.to();
      for (Status earlier : before) {
        if (!earlier.allows(to)) {
          return false;
        }
      }
      before.add(to);
    }
    return true;
  }

  /** The entries, in order. */
  List<Transition> transitions() {
    return steps.stream().map(Step::entry).map(Entry::transition).toList();
  }

  /**
   * The latest that each speaker states, in the order in which they first speak. What a speaker
   * states of an ancestor changes nothing that the status does not allow: nobody fulfils by a
   * general answer what was withdrawn before.
   */
  List<Claim> claims(Predicate<String> speakers) {
    Map<String, Entry> last = new LinkedHashMap<>();
    for (Step step : steps) {
      for (String account : step.entry.accounts().all()) {
        if (speakers.test(account)) {
          last.merge(
              account,
              step.entry,
              (before, entry) ->
                  !step.inherited || before.to().allows(entry.to()) ? entry : before);
        }
      }
    }
    List<Claim> claims = new ArrayList<>();
    last.forEach(
        (account, entry) ->
            claims.add(new Claim(account, entry.to(), entry.transition(), entry.when())));
    return List.copyOf(claims);
  }
}
