package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the journal says of one thing that it has not followed in another, or says once more. */
final class Progress {
  private Progress() {}

  /** A demand that is still only promised, though all that was promised for it was delivered. */
  static void behind(BargainingRecord record, Inspection inspection) {
    LocalDate day = inspection.asOf().orElse(LocalDate.MAX);
    Map<String, List<Measure>> measures = new LinkedHashMap<>();
    for (Measure measure : record.measures()) {
      measure
          .addresses()
          .forEach(
              demand ->
                  measures
                      .computeIfAbsent(demand.toString(), any -> new ArrayList<>())
                      .add(measure));
    }
    measures.forEach(
        (id, all) -> {
          if (inspection.entity(id) instanceof Demand demand) {
            Optional<Transition> promise =
                inspection
                    .facts()
                    .latestEntry(id, day)
                    .filter(entry -> is(DemandStatus.COMMITTED, entry));
            if (promise.isPresent()
                && all.stream().allMatch(m -> delivered(m, promise.get(), day, inspection))) {
              inspection.report(
                  demand, "", "status", DemandStatus.COMMITTED, "measure", all.get(0));
            }
          }
        });
  }

  private static boolean is(Status status, Transition entry) {
    return entry.to().filter(status::equals).isPresent();
  }

  // What was delivered before a promise is not what that one is about.
  private static boolean delivered(
      Measure measure, Transition promise, LocalDate day, Inspection inspection) {
    return inspection
        .facts()
        .latestEntry(measure.id(), day)
        .filter(entry -> entry.to().filter(to -> to.tone() == Tone.MET).isPresent())
        .filter(entry -> !isBefore(entry, promise))
        .isPresent();
  }

  private static boolean isBefore(Transition one, Transition other) {
    return one.on().isPresent()
        && other.on().isPresent()
        && one.on().get().orderTo(other.on().get()) == Order.BEFORE;
  }

  /** An agreement that is signed, and signed once more on another day. */
  @SuppressWarnings("ReferenceEquality") // Of several with one id, that very one.
  static void signedTwice(Agreement agreement, Inspection inspection) {
    if (inspection.entity(agreement.id()) != agreement) {
      return; // The entries are those of the first that bears the id.
    }
    Transition before = null;
    for (Transition entry : inspection.facts().entries(agreement.id())) {
      if (!is(AgreementStatus.SIGNED, entry)) {
        // What was undone in between may be signed anew.
        before = entry.to().filter(to -> to.tone() != Tone.MET).isPresent() ? null : before;
      } else if (before == null) {
        before = entry;
      } else if (areDays(before, entry) && !signOneByOne(before, entry)) {
        inspection.report(
            entry, "on", "agreement", agreement, "date", entry.on(), "earlier", before.on());
      }
    }
  }

  private static boolean areDays(Transition one, Transition other) {
    return one.on().isPresent()
        && other.on().isPresent()
        && (isDayBefore(one.on().get(), other.on().get())
            || isDayBefore(other.on().get(), one.on().get()));
  }

  private static boolean isDayBefore(PartialDate one, PartialDate other) {
    return one.latest().isBefore(other.earliest());
  }

  private static boolean signOneByOne(Transition one, Transition other) {
    return !one.by().isEmpty()
        && !other.by().isEmpty()
        && Collections.disjoint(new HashSet<>(one.by()), other.by());
  }
}
