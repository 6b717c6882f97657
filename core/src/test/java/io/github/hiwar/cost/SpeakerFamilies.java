package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.demand;
import static io.github.hiwar.cost.Sketch.entry;
import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.partyRef;
import static io.github.hiwar.cost.Sketch.record;
import static io.github.hiwar.cost.Sketch.stated;
import static io.github.hiwar.cost.Sketch.subject;
import static io.github.hiwar.cost.Sketch.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.util.List;

/** People who speak for parties by their offices. */
final class SpeakerFamilies {
  private static final Ref<Actor> SPEAKER = Ref.to(Actor.class, "person-0");

  static final List<Family> ALL =
      List.of(
          Family.of("many offices", n -> record().addPeople(holder(n))),
          Family.of(
              "many offices in parties of their own",
              n -> offices(n).addAllDemands(list(n, i -> demand(i).build()))),
          Family.of(
              "many offices, and as many entries by their holder",
              n -> offices(n).addDemands(demand(0).build()).addAllTransitions(byHolder(n, 0))),
          Family.of(
              "many offices, and an entry of their holder on every demand",
              n ->
                  offices(n)
                      .addAllDemands(list(n, i -> demand(i).build()))
                      .addAllTransitions(byHolder(n, 1))),
          Family.of(
              "many children under entries by many offices",
              n ->
                  offices(n).addAllDemands(TreeFamilies.wide(n)).addAllTransitions(byHolder(n, 0))),
          Family.of(
              "many offices, and entries by their holder beside others",
              n ->
                  offices(n)
                      .addDemands(demand(0).build())
                      .addAllTransitions(
                          list(
                              n,
                              i ->
                                  entry(i)
                                      .addSubjects(subject(0))
                                      .addCitations(stated(List.of(SPEAKER, partyRef(i))))
                                      .build()))),
          Family.of(
              "many people, one office each",
              n ->
                  record()
                      .addAllPeople(list(n, SpeakerFamilies::delegate))
                      .addDemands(demand(0).build())
                      .addAllTransitions(
                          list(
                              n,
                              i ->
                                  entry(i)
                                      .addSubjects(subject(0))
                                      .addCitations(stated(Ref.to(Person.class, "person-" + i)))
                                      .build()))));

  private SpeakerFamilies() {}

  private static Person holder(int n) {
    return Person.builder()
        .id("person-0")
        .name(text("Amal Holder"))
        .addAllOffices(list(n, i -> Office.of(text("Secretary " + i), partyRef(i))))
        .build();
  }

  private static Person delegate(int i) {
    return Person.builder()
        .id("person-" + i)
        .name(text("Amal Delegate " + i))
        .addOffices(Office.of(text("Delegate"), Sketch.UNION.ref()))
        .build();
  }

  private static BargainingRecord.Builder offices(int n) {
    return record().addPeople(holder(n)).addAllParties(list(n, Sketch::party));
  }

  private static List<Transition> byHolder(int n, int stride) {
    return list(
        n, i -> entry(i).addSubjects(subject(i * stride)).addCitations(stated(SPEAKER)).build());
  }
}
