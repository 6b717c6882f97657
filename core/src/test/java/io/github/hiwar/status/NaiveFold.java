package io.github.hiwar.status;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fold as the design words it, slow and plain: what the board is compared with. */
final class NaiveFold {
  private NaiveFold() {}

  static Optional<DemandStatus> status(Journaled record, Demand subject, LocalDate day) {
    List<Transition> journal = record.transitions();
    List<Transition> counted = new ArrayList<>();
    for (Transition t : journal) {
      if (t.to().isPresent()
          && stands(journal, t)
          && !record.journal().when(t).latest().isAfter(day)) {
        counted.add(t);
      }
    }
    Optional<DemandStatus> status = Optional.empty();
    for (Transition t : NaiveOrder.of(record, counted)) {
      DemandStatus to = (DemandStatus) t.to().orElseThrow();
      boolean own = t.subjects().contains(subject.ref());
      boolean covering = isCovered(record, subject, t);
      if (own || (covering && status.map(s -> s.allows(to)).orElse(true))) {
        status = Optional.of(to);
      }
    }
    return status;
  }

  private static boolean isCovered(Journaled record, Demand subject, Transition t) {
    return subject
        .parent()
        .flatMap(
            parent -> record.demands().stream().filter(d -> d.ref().equals(parent)).findFirst())
        .map(parent -> t.subjects().contains(parent.ref()) || isCovered(record, parent, t))
        .orElse(false);
  }

  private static boolean stands(List<Transition> journal, Transition t) {
    return journal.subList(journal.indexOf(t) + 1, journal.size()).stream()
        .noneMatch(r -> r.retracts().filter(t.ref()::equals).isPresent() && stands(journal, r));
  }
}
