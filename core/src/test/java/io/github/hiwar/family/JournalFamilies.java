package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.demand;
import static io.github.hiwar.family.Pieces.demandRef;
import static io.github.hiwar.family.Pieces.entry;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.officeIn;
import static io.github.hiwar.family.Pieces.party;
import static io.github.hiwar.family.Pieces.person;
import static io.github.hiwar.family.Pieces.record;
import static io.github.hiwar.family.Pieces.statedBy;
import static io.github.hiwar.family.Pieces.subject;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.util.List;

/** Journals: many entries, subjects, speakers and offices, alone and beside each other. */
final class JournalFamilies {
  static final List<Family> ALL =
      List.of(
          new Family("one entry with n subjects and n speakers", (n, names) -> joint(n, names, 1)),
          new Family("two such entries that differ", (n, names) -> joint(n, names, 2)),
          new Family("n entries on one subject", JournalFamilies::onOneSubject),
          new Family("n entries on one subject by n speakers", JournalFamilies::bySpeakers),
          new Family("n entries on one subject on one day", JournalFamilies::onOneDay),
          new Family("n unsourced entries beside n speakers", JournalFamilies::unsourced),
          new Family("n children under a parent with n entries", JournalFamilies::children),
          new Family("n children under n entries by one in n offices", JournalFamilies::offices),
          new Family("n entries by one in n offices", JournalFamilies::oneInManyOffices),
          new Family("n entries that retract each other in turn", JournalFamilies::retractions),
          new Family("n entries with no subject in the record", JournalFamilies::dangling));

  private static final DemandStatus[] STATUSES = {
    DemandStatus.RAISED, DemandStatus.FULFILLED, DemandStatus.COMMITTED
  };

  private JournalFamilies() {}

  static DemandStatus status(int i) {
    return STATUSES[i % STATUSES.length];
  }

  private static BargainingRecord.Builder withParties(int n, Names names) {
    return record().addAllParties(many(n, i -> party(names.id("party", i)).build()));
  }

  private static BargainingRecord joint(int n, Names names, int entries) {
    List<String> speakers = many(n, i -> names.id("party", i));
    return withParties(n, names)
        .addAllDemands(many(n, i -> demand(names.id("demand", i)).build()))
        .addAllTransitions(
            many(
                entries,
                e ->
                    Transition.builder()
                        .id("entry-" + e)
                        .addAllSubjects(many(n, i -> subject(names.id("demand", i))))
                        .to(status(e + 1))
                        .on(Pieces.day(0))
                        .addCitations(statedBy(speakers))
                        .build()))
        .build();
  }

  private static BargainingRecord onOneSubject(int n, Names names) {
    return record()
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(n, i -> entry(names.id("entry", i), "demand", status(i), i).build()))
        .build();
  }

  private static BargainingRecord bySpeakers(int n, Names names) {
    return withParties(n, names)
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(
                n,
                i ->
                    entry(names.id("entry", i), "demand", status(i), i)
                        .addCitations(statedBy(names.id("party", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord onOneDay(int n, Names names) {
    return withParties(n, names)
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(
                n,
                i ->
                    entry(names.id("entry", i), "demand", status(i), 7)
                        .by(Pieces.partyRef(names.id("party", n - 1 - i)))
                        .addCitations(statedBy(names.id("party", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord unsourced(int n, Names names) {
    return withParties(n, names)
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(
                2 * n,
                i ->
                    i % 2 == 0
                        ? entry(names.id("entry", i), "demand", status(i), i).build()
                        : entry(names.id("entry", i), "demand", status(i), i)
                            .addCitations(statedBy(names.id("party", i / 2)))
                            .build()))
        .build();
  }

  private static BargainingRecord.Builder family(int n, Names names) {
    return record()
        .addDemands(demand("parent").build())
        .addAllDemands(
            many(n, i -> demand(names.id("child", i)).parent(demandRef("parent")).build()));
  }

  private static BargainingRecord children(int n, Names names) {
    return family(n, names)
        .addAllTransitions(many(n, i -> entry("of-" + i, "parent", status(i), 2 * i).build()))
        .addAllTransitions(
            many(n, i -> entry("on-" + i, names.id("child", i), status(i), 2 * i + 1).build()))
        .build();
  }

  private static BargainingRecord offices(int n, Names names) {
    return family(n, names)
        .addAllParties(many(n, i -> party(names.id("party", i)).build()))
        .addPeople(
            person("spokeswoman")
                .addAllOffices(many(n, i -> officeIn(names.id("party", i))))
                .build())
        .addAllTransitions(
            many(
                n,
                i ->
                    entry("of-" + i, "parent", status(i), 2 * i)
                        .addCitations(statedBy("spokeswoman"))
                        .build()))
        .addAllTransitions(
            many(
                n,
                i ->
                    entry("on-" + i, names.id("child", i), status(i), 2 * i + 1)
                        .addCitations(statedBy(names.id("party", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord oneInManyOffices(int n, Names names) {
    return record()
        .addAllParties(many(n, i -> party(names.id("party", i)).build()))
        .addAllDemands(many(n, i -> demand(names.id("demand", i)).build()))
        .addPeople(
            person("spokeswoman")
                .addAllOffices(many(n, i -> officeIn(names.id("party", i))))
                .build())
        .addAllTransitions(
            many(
                2 * n,
                i ->
                    entry("on-" + i, names.id("demand", i / 2), status(i), i)
                        .addCitations(statedBy("spokeswoman"))
                        .build()))
        .build();
  }

  private static BargainingRecord retractions(int n, Names names) {
    return record()
        .addDemands(demand("demand").build())
        .addTransitions(entry(names.id("entry", 0), "demand", DemandStatus.RAISED, 0).build())
        .addAllTransitions(
            many(
                n,
                i ->
                    Transition.builder()
                        .id(names.id("entry", i + 1))
                        .addSubjects(subject("demand"))
                        .on(Pieces.day(i + 1))
                        .retracts(Ref.to(Transition.class, names.id("entry", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord dangling(int n, Names names) {
    return record()
        .addDemands(demand("demand").build())
        .addAllTransitions(
            many(n, i -> entry(names.id("entry", i), names.id("nowhere", i), status(i), i).build()))
        .build();
  }
}
