package io.github.hiwar.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BoardProperties {
  private static final int DEMANDS = 6;
  private static final List<String> DATES =
      List.of(
          "2025-10-01",
          "2025-10-02",
          "2025-10",
          "2025-11",
          "2025",
          "2025-10-02?",
          "2025-10-02T10:00",
          "2025-10-02T11:00",
          "2025-10-01T23:30-05:00",
          "2025-10-02T01:00+12:00");

  /** A tree or a circle of demands, by the number of each parent; and who said what of which. */
  record Dialogue(List<Integer> parents, List<Said> entries) {
    BargainingRecord record() {
      BargainingRecord.Builder record = BargainingRecord.builder().id("urn:example:any");
      record.addPeople(holder("p0", 0, 1), holder("p1", 1, 2));
      for (int i = 0; i < DEMANDS; i++) {
        Demand.Builder demand =
            Demand.builder().id("d" + i).text(LocalizedText.of("en", "Demand " + i));
        if (parents.get(i) >= 0 && parents.get(i) != i) {
          demand.parent(Ref.to(Demand.class, "d" + parents.get(i)));
        }
        record.addDemands(demand.build());
      }
      for (int i = 0; i < entries.size(); i++) {
        record.addTransitions(entries.get(i).entry("t" + i));
      }
      return record.build();
    }

    private static Person holder(String id, int... parties) {
      Person.Builder person = Person.builder().id(id).name(LocalizedText.of("en", id));
      for (int party : parties) {
        person.addOffices(
            Office.of(
                LocalizedText.of("en", "Head"),
                Ref.to(io.github.hiwar.party.Party.class, "u" + party)));
      }
      return person.build();
    }
  }

  record Said(Set<Integer> of, DemandStatus to, String on, Set<String> by) {
    Transition entry(String id) {
      Transition.Builder entry = Transition.builder().id(id).to(to).on(on);
      of.forEach(demand -> entry.addSubjects(Ref.to(Entity.class, "d" + demand)));
      List<Ref<Actor>> speakers = new ArrayList<>();
      by.forEach(speaker -> speakers.add(Ref.to(Actor.class, speaker)));
      if (!speakers.isEmpty()) {
        entry.addCitations(
            io.github.hiwar.source.Citation.builder().addAllStatedBy(speakers).build());
      }
      return entry.build();
    }
  }

  @Provide
  Arbitrary<Dialogue> dialogues() {
    Arbitrary<Said> said =
        Combinators.combine(
                Arbitraries.integers().between(0, DEMANDS - 1).set().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(
                    DemandStatus.RAISED,
                    DemandStatus.COMMITTED,
                    DemandStatus.FULFILLED,
                    DemandStatus.REFUSED,
                    DemandStatus.WITHDRAWN,
                    DemandStatus.SUPERSEDED),
                Arbitraries.of(DATES),
                Arbitraries.of("u0", "u1", "u2", "u3", "p0", "p1").set().ofMaxSize(3))
            .as(Said::new);
    return Combinators.combine(
            Arbitraries.integers().between(-2, DEMANDS - 1).list().ofSize(DEMANDS),
            said.list().ofMaxSize(10))
        .as(Dialogue::new);
  }

  private static List<String> subjects() {
    return List.of("d0", "d1", "d2", "d3", "d4", "d5");
  }

  @Property(tries = 2000)
  void the_board_folded_at_once_is_the_board_subject_by_subject(
      @ForAll("dialogues") Dialogue dialogue) {
    BargainingRecord record = dialogue.record();
    for (LocalDate day : List.of(LocalDate.of(2025, 10, 2), LocalDate.of(2026, 1, 1))) {
      StatusBoard board = StatusBoard.asOf(record, day);
      for (String id : subjects()) {
        Ref<Entity> subject = Ref.to(Entity.class, id);
        NaiveBoard naive = new NaiveBoard(record, id);
        assertThat(NaiveBoard.text(board.standing(subject))).isEqualTo(naive.standing(day, null));
        assertThat(
                NaiveBoard.text(
                    board
                        .accordingTo(Ref.to(io.github.hiwar.party.Party.class, "u1"))
                        .standing(subject)))
            .isEqualTo(naive.standing(day, "u1"));
      }
    }
  }

  @Property(tries = 1000)
  void histories_read_at_once_are_the_histories_subject_by_subject(
      @ForAll("dialogues") Dialogue dialogue) {
    Journal journal = dialogue.record().journal();
    List<Predicate<Journal.Step>> looks =
        List.of(
            step -> step.to() == DemandStatus.FULFILLED,
            step -> step.before().isEmpty() || step.to() == DemandStatus.RAISED);
    Histories histories = journal.looking(looks);
    for (String id : subjects()) {
      List<Journal.Step> naive = new NaiveBoard(dialogue.record(), id).history();
      assertThat(journal.history(id)).isEqualTo(naive);
      assertThat(histories.ownSteps(id))
          .isEqualTo(naive.stream().filter(step -> !step.inherited()).toList());
      assertThat(histories.firstEntry(id))
          .isEqualTo(naive.stream().findFirst().map(Journal.Step::entry));
      for (int i = 0; i < looks.size(); i++) {
        List<Journal.Step> found = naive.stream().filter(looks.get(i)).toList();
        assertThat(histories.count(id, i)).isEqualTo(found.size());
        assertThat(histories.first(id, i))
            .isEqualTo(found.stream().findFirst().map(Journal.Step::entry));
      }
    }
  }

  @Property(tries = 1000)
  void illegal_steps_found_in_one_pass_are_those_of_each_speaker(
      @ForAll("dialogues") Dialogue dialogue) {
    BargainingRecord record = dialogue.record();
    for (String id : subjects()) {
      List<Journal.IllegalStep> found = record.journal().illegalSteps(id);
      Set<Journal.IllegalStep> naive = new NaiveBoard(record, id).illegalSteps();
      assertThat(naive).containsAll(found);
      assertThat(found.stream().map(BoardProperties::pair))
          .containsAll(naive.stream().map(BoardProperties::pair).toList());
    }
  }

  @Property(tries = 500)
  void claims_that_look_the_same_are_the_same(@ForAll("dialogues") Dialogue dialogue) {
    StatusBoard board = StatusBoard.asOf(dialogue.record(), LocalDate.of(2026, 1, 1));
    for (String id : subjects()) {
      for (String other : subjects()) {
        Standing one = board.standing(Ref.to(Entity.class, id));
        Standing two = board.standing(Ref.to(Entity.class, other));
        assertThat(one.claimsAsIn(two))
            .as("%s and %s", one.claims(), two.claims())
            .isEqualTo(new LinkedHashSet<>(one.claims()).equals(new LinkedHashSet<>(two.claims())));
      }
    }
  }

  private static List<String> pair(Journal.IllegalStep step) {
    return List.of(step.before().id(), step.step().id());
  }
}
