package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.answer;
import static io.github.hiwar.cost.Sketch.demand;
import static io.github.hiwar.cost.Sketch.entry;
import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.partyRef;
import static io.github.hiwar.cost.Sketch.record;
import static io.github.hiwar.cost.Sketch.stated;
import static io.github.hiwar.cost.Sketch.subject;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.function.IntFunction;

/** Journals: many subjects, many speakers, many entries, many retractions. */
final class JournalFamilies {
  static final List<Family> ALL =
      List.of(
          Family.of(
              "one entry each",
              n -> demands(n).addAllTransitions(each(n, i -> entry(i).addSubjects(subject(i))))),
          Family.of(
              "one entry of many subjects", n -> demands(n).addTransitions(ofAll(n, 0).build())),
          Family.of(
              "one entry by many speakers",
              n -> demands(1).addTransitions(byAll(n, 0).addSubjects(subject(0)).build())),
          Family.of(
              "one entry of many subjects by many speakers",
              n -> demands(n).addTransitions(ofAllByAll(n).build())),
          Family.of(
              "one entry of all by all, and one of each by each",
              n ->
                  demands(n)
                      .addTransitions(ofAllByAll(n).build())
                      .addAllTransitions(ofEachByEach(n))),
          Family.of(
              "two entries of all by all that contradict each other",
              n ->
                  demands(n)
                      .addTransitions(ofAllByAll(n).to(DemandStatus.REFUSED).build())
                      .addTransitions(
                          ofAll(n, 0)
                              .id("again")
                              .to(DemandStatus.COMMITTED)
                              .addCitations(stated(list(n, i -> partyRef(n - 1 - i))))
                              .build())),
          Family.of("many entries on one subject", n -> onOne(n, Sketch::entry)),
          Family.of(
              "many entries on one subject by as many speakers",
              n -> onOne(n, i -> entry(i).addCitations(stated(partyRef(i))))),
          Family.of(
              "many entries on one subject, every other by its own speaker",
              n ->
                  onOne(
                      n, i -> i % 2 == 0 ? entry(i) : entry(i).addCitations(stated(partyRef(i))))),
          Family.of("many entries on one day", n -> onOne(n, i -> entry(i).on("2025-10-14"))),
          Family.of(
              "many entries on one day by as many speakers",
              n -> onOne(n, i -> entry(i).on("2025-10-14").addCitations(stated(partyRef(i))))),
          Family.of("many imprecise entries on one subject", n -> onOne(n, i -> imprecise(i))),
          Family.of(
              "many imprecise entries above many demands",
              n ->
                  record()
                      .addAllDemands(TreeFamilies.wide(n))
                      .addAllTransitions(each(n, i -> imprecise(i).addSubjects(subject(0))))),
          Family.of("many illegal entries", n -> onOne(n, i -> entry(i).to(illegal(i)))),
          Family.of("retractions of retractions", n -> onOne(n, i -> retracting(i, i - 1))),
          Family.of("many retractions of one", n -> onOne(n, i -> retracting(i, 0))),
          Family.of(
              "the record's own course",
              n ->
                  record()
                      .addAllTransitions(
                          each(
                              n,
                              i ->
                                  entry(i)
                                      .to(io.github.hiwar.lifecycle.ProcessStatus.ACTIVE)
                                      .addSubjects(
                                          Ref.to(subject(0).type(), "urn:example:cost"))))));

  private JournalFamilies() {}

  private static BargainingRecord.Builder demands(int n) {
    return record()
        .addAllParties(list(n, Sketch::party))
        .addAllDemands(list(n, i -> demand(i).build()));
  }

  private static Transition.Builder ofAll(int n, int i) {
    return entry(i).addAllSubjects(list(n, Sketch::subject));
  }

  private static Transition.Builder byAll(int n, int i) {
    return entry(i).addCitations(stated(list(n, Sketch::partyRef)));
  }

  private static Transition.Builder ofAllByAll(int n) {
    return byAll(n, 0).addAllSubjects(list(n, Sketch::subject));
  }

  private static List<Transition> ofEachByEach(int n) {
    return list(
        n,
        i ->
            entry(i)
                .id("each-" + i)
                .addSubjects(subject(i))
                .addCitations(stated(partyRef(i)))
                .build());
  }

  private static BargainingRecord.Builder onOne(int n, IntFunction<Transition.Builder> entry) {
    return demands(n).addAllTransitions(each(n, i -> entry.apply(i).addSubjects(subject(0))));
  }

  private static Transition.Builder imprecise(int i) {
    return entry(i).on("20%02d-%02d".formatted(i / 12 % 26, i % 12 + 1));
  }

  private static DemandStatus illegal(int i) {
    return i % 2 == 0 ? DemandStatus.FULFILLED : answer(4);
  }

  private static Transition.Builder retracting(int i, int mistake) {
    return i == 0 ? entry(i) : entry(i).retracts(Ref.to(Transition.class, "entry-" + mistake));
  }

  private static List<Transition> each(int n, IntFunction<Transition.Builder> entry) {
    return list(n, i -> entry.apply(i).build());
  }
}
