package io.github.hiwar.status;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The board subject by subject and speaker by speaker, slow and plain. */
@SuppressWarnings("ReferenceEquality") // Two steps that say the same are two steps.
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
    List<Transition> counted =
        record.transitions().stream()
            .filter(entry -> entry.to().isPresent() && !record.journal().isRetracted(entry))
            .filter(wanted)
            .toList();
    List<Step> steps = new ArrayList<>();
    for (Transition entry : NaiveOrder.of(record, counted)) {
      Set<String> named = new HashSet<>();
      entry.subjects().forEach(one -> named.add(one.toString()));
      boolean own = named.contains(subject);
      if (own || above().stream().anyMatch(named::contains)) {
        steps.add(new Step(entry, !own));
      }
    }
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

  private boolean certain(Transition entry, LocalDate day) {
    return !when(entry).latest().isAfter(day);
  }

  private PartialDate when(Transition entry) {
    return record.journal().when(entry);
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
                            && when(step.entry).latest().isAfter(when(last.entry).earliest()));
    List<String> possible =
        line(
                entry ->
                    counts(entry, account)
                        && !certain(entry, day)
                        && !when(entry).earliest().isAfter(day))
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
    List<Step> line = line(entry -> counts(entry, account) && certain(entry, day));
    line.forEach(step -> speakers.addAll(accounts(step.entry)));
    List<Claim> claims = new ArrayList<>();
    for (String speaker : account == null ? speakers : Set.of(account)) {
      List<Step> own =
          line.stream().filter(step -> accounts(step.entry).contains(speaker)).toList();
      Step last = last(own);
      if (last != null) {
        claims.add(new Claim(speaker, last.to(), last.entry, when(last.entry)));
      }
    }
    return claims;
  }

  // Another order, or one between the two, that no date rules out.
  private boolean mayBeExplained(List<Step> line, Step before, Step step) {
    if (mayFollow(before, step)) {
      return true;
    }
    boolean leads = false;
    boolean arrives = false;
    for (Step other : line) {
      boolean earlier = line.indexOf(other) < line.indexOf(before);
      boolean later = line.indexOf(other) > line.indexOf(step);
      boolean between = earlier ? mayFollow(other, before) : !later || mayFollow(step, other);
      if (other != before && other != step && between) {
        leads |= before.to().allows(other.to());
        arrives |= other.to().allows(step.to());
      }
    }
    return leads && arrives;
  }

  /** Whether one that comes before another in the order may have happened on a later day. */
  private boolean mayFollow(Step one, Step other) {
    return when(one.entry).latest().isAfter(when(other.entry).earliest());
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
            new Journal.Step(
                step.entry,
                Optional.ofNullable(status),
                step.to(),
                step.inherited,
                when(step.entry)));
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
      List<Step> line =
          line(entry -> true).stream().filter(step -> counts(step.entry, speaker)).toList();
      for (Step step : line) {
        boolean allowed = before == null || before.to().allows(step.to());
        if (before != null && !allowed && !step.inherited && !mayBeExplained(line, before, step)) {
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
