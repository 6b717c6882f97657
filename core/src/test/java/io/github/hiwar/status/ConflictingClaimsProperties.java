package io.github.hiwar.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.family.Family;
import io.github.hiwar.family.Names;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.ValueArbitraries;
import io.github.hiwar.source.Citation;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConflictingClaimsProperties {
  private static final Person SECRETARY =
      Person.builder().id("secretary").addOffices(in("union"), in("section")).build();

  private static Office in(String party) {
    return Office.builder()
        .title(LocalizedText.of("fr", "Secrétaire"))
        .in(Ref.to(Party.class, party))
        .build();
  }

  @Provide
  Arbitrary<List<Transition>> journals() {
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
        .as(ConflictingClaimsProperties::entry)
        .list()
        .ofMaxSize(9)
        .uniqueElements(Transition::id);
  }

  private static Transition entry(
      Set<String> subjects, DemandStatus to, PartialDate on, Set<String> speakers, int id) {
    Transition.Builder entry = Transition.builder().id("entry" + id).to(to).on(on);
    subjects.forEach(subject -> entry.addSubjects(Ref.to(Entity.class, subject)));
    for (String speaker : speakers) {
      entry.addCitations(Citation.builder().addStatedBy(Ref.to(Actor.class, speaker)).build());
    }
    return entry.build();
  }

  private static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(LocalizedText.of("fr", id));
  }

  @Property(tries = 2000)
  void claims_conflict_where_the_board_says_that_they_are_disputed(
      @ForAll("journals") List<Transition> entries) {
    Demand group = demand("group").build();
    Demand item = demand("item").parent(group.ref()).build();
    compare(
        BargainingRecord.builder()
            .id("urn:example:claims")
            .addDemands(demand("point").parent(item.ref()).build(), group, item)
            .addPeople(SECRETARY)
            .addAllTransitions(entries)
            .build());
  }

  @Test
  void so_they_do_in_every_family() {
    for (Family family : Family.all()) {
      for (int size = 2; size < 9; size += 3) {
        compare(family.of(size, Names.PLAIN));
      }
    }
  }

  private static void compare(BargainingRecord record) {
    for (LocalDate day : List.of(LocalDate.MAX, LocalDate.of(2025, 10, 10))) {
      StatusBoard board = StatusBoard.asOf(record, day);
      for (String subject : record.journal().namedSubjects()) {
        assertThat(!record.journal().conflictingClaims(subject, day).isEmpty())
            .as(subject + " on " + day)
            .isEqualTo(board.standing(Ref.to(Entity.class, subject)).disputed());
      }
    }
  }
}
