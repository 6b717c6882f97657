package io.github.hiwar.status;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The board subject by subject and speaker by speaker, slow and plain. */
final class NaiveBoard {
  private final Journaled record;
  private final String subject;

  NaiveBoard(Journaled record, String subject) {
    this.record = record;
    this.subject = subject;
  }

  /** An entry, and whether it names what is above the subject rather than the subject. */
  record Step(Transition entry, boolean inherited) {
    Status to() {
      return entry.to().orElseThrow();
    }
  }

  private List<String> above() {
    List<String> above = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(subject));
    Optional<String> next = parent(subject);
    while (next.isPresent() && seen.add(next.get())) {
      above.add(next.get());
      next = parent(next.get());
    }
    return above;
  }

  private Optional<String> parent(String id) {
    return record.demands().stream()
        .filter(demand -> demand.id().equals(id))
        .findFirst()
        .flatMap(Demand::parent)
        .map(Ref::toString);
  }

  private List<Step> line(Predicate<Transition> wanted) {
    List<Step> steps = new ArrayList<>();
    for (Transition entry : record.transitions()) {
      Set<String> named = new HashSet<>();
      entry.subjects().forEach(one -> named.add(one.toString()));
      boolean own = named.contains(subject);
      if (entry.to().isPresent()
          && !record.journal().isRetracted(entry)
          && (own || above().stream().anyMatch(named::contains))
          && wanted.test(entry)) {
        steps.add(new Step(entry, !own));
      }
    }
    steps.sort(Comparator.comparing(step -> step.entry.on().earliest()));
    return steps;
  }

  private static @Nullable Step last(List<Step> line) {
    Step last = null;
    for (Step step : line) {
      if (last == null || !step.inherited || last.to().allows(step.to())) {
        last = step;
      }
    }
    return last;
  }

  private Set<String> accounts(Transition entry) {
    Set<String> accounts = new LinkedHashSet<>();
    entry
        .speakers()
        .forEach(
            speaker -> {
              Set<String> parties = new LinkedHashSet<>();
              record.people().stream()
                  .filter(person -> person.id().equals(speaker.toString()))
                  .map(Person::offices)
                  .flatMap(List::stream)
                  .forEach(office -> office.in().ifPresent(in -> parties.add(in.toString())));
              accounts.addAll(parties.isEmpty() ? Set.of(speaker.toString()) : parties);
            });
    return accounts;
  }

  private boolean counts(Transition entry, @Nullable String account) {
    return account == null || accounts(entry).isEmpty() || accounts(entry).contains(account);
  }

  private static boolean certain(Transition entry, LocalDate day) {
    return !entry.on().latest().isAfter(day);
  }

  /** Everything that is known of the subject, as a text that can be compared. */
  String standing(LocalDate day, @Nullable String account) {
    List<Step> line = line(entry -> counts(entry, account) && certain(entry, day));
    Step last = last(line);
    boolean orderOpen =
        last != null
            && line.subList(0, line.indexOf(last)).stream()
                .anyMatch(
                    step ->
                        step.to() != last.to()
                            && step.entry.on().latest().isAfter(last.entry.on().earliest()));
    List<String> possible =
        line(
                entry ->
                    counts(entry, account)
                        && !certain(entry, day)
                        && !entry.on().earliest().isAfter(day))
            .stream()
            .map(step -> step.entry.id())
            .toList();
    List<Claim> claims = claims(day, account);
    return text(
        Optional.ofNullable(last).map(step -> step.entry.id()),
        last != null && last.inherited,
        orderOpen,
        possible,
        claims,
        contradictory(claims));
  }

  private List<Claim> claims(LocalDate day, @Nullable String account) {
    Set<String> speakers = new LinkedHashSet<>();
    line(entry -> true).forEach(step -> speakers.addAll(accounts(step.entry)));
    List<Claim> claims = new ArrayList<>();
    for (String speaker : account == null ? speakers : Set.of(account)) {
      Step last = last(line(entry -> accounts(entry).contains(speaker) && certain(entry, day)));
      if (last != null) {
        claims.add(new Claim(speaker, last.to(), last.entry));
      }
    }
    return claims;
  }

  private static boolean contradictory(List<Claim> claims) {
    return claims.stream().anyMatch(one -> claims.stream().anyMatch(one::contradicts));
  }

  static String text(Standing standing) {
    return text(
        standing.entry().map(Transition::id),
        standing.inherited(),
        standing.orderOpen(),
        standing.possible().stream().map(Transition::id).toList(),
        standing.claims(),
        standing.disputed());
  }

  private static String text(
      Optional<String> entry,
      boolean inherited,
      boolean orderOpen,
      List<String> possible,
      List<Claim> claims,
      boolean disputed) {
    List<String> said =
        claims.stream().map(claim -> claim.speaker() + " " + claim.entry().id()).toList();
    return "%s inherited=%s open=%s possible=%s claims=%s disputed=%s"
        .formatted(entry, inherited, orderOpen, possible, said, disputed);
  }

  /** The history as the fold words it, with the status that each step found. */
  List<Journal.Step> history() {
    List<Journal.Step> history = new ArrayList<>();
    Status status = null;
    for (Step step : line(entry -> true)) {
      if (status == null || !step.inherited || status.allows(step.to())) {
        history.add(
            new Journal.Step(step.entry, Optional.ofNullable(status), step.to(), step.inherited));
        status = step.to();
      }
    }
    return history;
  }

  /** The illegal steps along each speaker; those between two entries of nobody's are nobody's. */
  Set<Journal.IllegalStep> illegalSteps() {
    Set<String> speakers = new LinkedHashSet<>();
    line(entry -> true).forEach(step -> speakers.addAll(accounts(step.entry)));
    Set<Journal.IllegalStep> illegal = new LinkedHashSet<>();
    for (String speaker : speakers.isEmpty() ? Set.of("") : speakers) {
      Step before = null;
      for (Step step : line(entry -> counts(entry, speaker))) {
        boolean allowed = before == null || before.to().allows(step.to());
        if (!allowed && !step.inherited) {
          boolean nobodys = accounts(before.entry).isEmpty() && accounts(step.entry).isEmpty();
          illegal.add(
              new Journal.IllegalStep(subject, before.entry, step.entry, nobodys ? "" : speaker));
        }
        before = allowed || !step.inherited ? step : before;
      }
    }
    return illegal;
  }
}
