package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.fr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.family.Family;
import io.github.hiwar.family.Names;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.ValueArbitraries;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One pass over the journal finds what the journal itself says, subject by subject. */
class CoursesProperties {
  private static final int ENOUGH = 1_000_000;
  private static final Person SECRETARY =
      Person.builder()
          .id("secretary")
          .addOffices(
              Office.builder().title(fr("Secrétaire")).in(Dialogue.to("union")).build(),
              Office.builder().title(fr("Trésorière")).in(Dialogue.to("section")).build())
          .build();

  @Provide
  Arbitrary<Transition> entries() {
    Arbitrary<PartialDate> dates =
        Arbitraries.oneOf(
            ValueArbitraries.days().map(PartialDate::of),
            Arbitraries.of("2025-09", "2025-10", "2025-10~", "2025").map(PartialDate::parse));
    return Combinators.combine(
            Arbitraries.of("group", "item", "point").set().ofMinSize(1).ofMaxSize(2),
            Arbitraries.of(DemandStatus.class),
            dates,
            Arbitraries.of("union", "section", "ministry", "secretary").set().ofMaxSize(2),
            Arbitraries.integers())
        .as(CoursesProperties::entry);
  }

  private static Transition entry(
      Set<String> subjects, DemandStatus to, PartialDate on, Set<String> speakers, int id) {
    Transition.Builder entry = Transition.builder().id("entry" + id).to(to).on(on);
    subjects.forEach(subject -> entry.addSubjects(Ref.to(Entity.class, subject)));
    for (String speaker : speakers) {
      entry.addCitations(
          Citation.builder().addStatedBy(Ref.to(Actor.class, speaker)).build());
    }
    return entry.build();
  }

  private static BargainingRecord record(List<Transition> entries) {
    Demand group = Demand.builder().id("group").text(fr("Primes")).build();
    Demand item = Demand.builder().id("item").text(fr("Transport")).parent(group.ref()).build();
    Demand point = Demand.builder().id("point").text(fr("Tramway")).parent(item.ref()).build();
    return BargainingRecord.builder()
        .id("urn:example:courses")
        .addDemands(point, group, item)
        .addPeople(SECRETARY)
        .addAllTransitions(entries)
        .build();
  }

  @Property(tries = 2000)
  void what_is_found_in_any_journal_is_what_the_journal_says(
      @ForAll("entryLists") List<Transition> entries) {
    compare(record(entries));
  }

  @Provide
  Arbitrary<List<Transition>> entryLists() {
    return entries().list().ofMaxSize(9).uniqueElements(Transition::id);
  }

  @Test
  void what_is_found_in_a_family_is_what_the_journal_says() {
    for (Family family : Family.all()) {
      for (int size = 2; size < 9; size += 3) {
        compare(family.of(size, Names.PLAIN));
      }
    }
  }

  private static void compare(BargainingRecord record) {
    EntityTable table = new EntityTable(record);
    Facts facts = new Facts(record, table, ENOUGH);
    for (String subject : facts.courses().subjects()) {
      Set<String> steps = new LinkedHashSet<>();
      IllegalSteps.of(subject, facts.courses()).forEach(found -> steps.add(found.step().id()));
      Set<String> expected = new LinkedHashSet<>();
      record.journal().illegalSteps(subject).stream()
          .filter(
              step ->
                  step.before().to().map(Status::lifecycle).equals(
                      step.step().to().map(Status::lifecycle)))
          .forEach(step -> expected.add(step.step().id()));
      assertThat(steps).as(subject).containsExactlyInAnyOrderElementsOf(expected);
      for (LocalDate day : List.of(LocalDate.MAX, LocalDate.of(2025, 10, 10))) {
        assertThat(new Claims(subject, day, facts.courses()).conflict())
            .as(subject + " on " + day)
            .isEqualTo(
                StatusBoard.asOf(record, day)
                    .standing(Ref.to(Entity.class, subject))
                    .disputed());
      }
    }
    for (String subject : record.journal().namedSubjects()) {
      if (!facts.courses().subjects().contains(subject)) {
        assertThat(record.journal().illegalSteps(subject))
            .filteredOn(step -> table.get(subject) == null || !tooDeep(subject, facts, table))
            .isEmpty();
      }
    }
  }

  private static boolean tooDeep(String subject, Facts facts, EntityTable table) {
    EntityTable.Known known = table.get(subject);
    return known != null
        && known.entity instanceof Demand demand
        && (facts.tree().isTooDeep(demand) || facts.tree().hasNoTop(demand));
  }
}
