package io.github.hiwar.status;

import static io.github.hiwar.status.Fixtures.MINISTRY;
import static io.github.hiwar.status.Fixtures.RECORD;
import static io.github.hiwar.status.Fixtures.UNION;
import static io.github.hiwar.status.Fixtures.journal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.shape.ValueArbitraries;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatusFoldProperties {
  /** One entry of a random journal, before it has an id. */
  record Draft(
      Demand subject, DemandStatus to, PartialDate on, Optional<Party> speaker, int undo) {}

  @Provide
  Arbitrary<List<Draft>> drafts() {
    Arbitrary<PartialDate> dates =
        Arbitraries.oneOf(
            ValueArbitraries.days().map(PartialDate::of),
            Arbitraries.of("2025-09", "2025-10", "2025-10~", "2025").map(PartialDate::parse));
    return Combinators.combine(
            Arbitraries.of(RECORD.demands()),
            Arbitraries.of(DemandStatus.class),
            dates,
            Arbitraries.of(UNION, MINISTRY).optional(0.7),
            Arbitraries.integers().between(-12, 6))
        .as(Draft::new)
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ValueArbitraries.days();
  }

  private static BargainingRecord record(List<Draft> drafts) {
    List<Transition> entries = new ArrayList<>();
    for (Draft draft : drafts) {
      Transition.Builder entry =
          Transition.of(draft.subject).to(draft.to).on(draft.on).id("t" + entries.size());
      draft.speaker.ifPresent(entry::statedBy);
      if (draft.undo >= 0 && draft.undo < entries.size()) {
        entry.retracts(entries.get(draft.undo).ref());
      }
      entries.add(entry.build());
    }
    return journal(entries.toArray(Transition[]::new));
  }

  private static List<Optional<DemandStatus>> statuses(StatusBoard board) {
    return RECORD.demands().stream().map(board::of).toList();
  }

  @Property
  void the_board_is_the_fold_that_the_design_words(
      @ForAll("drafts") List<Draft> drafts, @ForAll("days") LocalDate day) {
    BargainingRecord record = record(drafts);
    List<Optional<DemandStatus>> expected =
        record.demands().stream().map(d -> NaiveFold.status(record, d, day)).toList();
    assertThat(statuses(StatusBoard.asOf(record, day))).isEqualTo(expected);
  }

  @Property
  void the_order_of_writing_does_not_matter_where_all_days_differ(
      @ForAll("drafts") List<Draft> drafts, @ForAll long seed, @ForAll("days") LocalDate day) {
    List<Draft> dated = new ArrayList<>();
    for (Draft draft : drafts) {
      PartialDate on = PartialDate.of(LocalDate.of(2025, 9, 15).plusDays(dated.size() * 3L));
      dated.add(new Draft(draft.subject, draft.to, on, draft.speaker, -1));
    }
    List<Draft> shuffled = new ArrayList<>(dated);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(statuses(StatusBoard.asOf(record(shuffled), day)))
        .isEqualTo(statuses(StatusBoard.asOf(record(dated), day)));
  }

  @Property
  void what_is_later_than_the_day_does_not_matter(
      @ForAll("drafts") List<Draft> drafts, @ForAll("days") LocalDate day) {
    List<Draft> plain =
        drafts.stream().map(d -> new Draft(d.subject, d.to, d.on, d.speaker, -1)).toList();
    List<Draft> until = plain.stream().filter(d -> !d.on.latest().isAfter(day)).toList();
    assertThat(statuses(StatusBoard.asOf(record(plain), day)))
        .isEqualTo(statuses(StatusBoard.asOf(record(until), day)));
  }

  @Property
  void to_retract_an_entry_is_as_if_it_had_never_been_written(
      @ForAll("drafts") List<Draft> drafts,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate later) {
    BargainingRecord before = record(drafts);
    Transition mistake =
        Transition.of(Fixtures.TRAVEL)
            .to(DemandStatus.REFUSED)
            .on(PartialDate.of(day))
            .id("mistake")
            .build();
    BargainingRecord after =
        BargainingRecord.builder()
            .from(before)
            .addTransitions(
                mistake, Transition.retracting(mistake).on(PartialDate.of(later)).build())
            .build();
    assertThat(statuses(StatusBoard.asOf(after, day)))
        .isEqualTo(statuses(StatusBoard.asOf(before, day)));
  }

  @Property
  void one_party_s_board_is_that_of_the_journal_without_the_others(
      @ForAll("drafts") List<Draft> drafts, @ForAll("days") LocalDate day) {
    List<Draft> plain =
        drafts.stream().map(d -> new Draft(d.subject, d.to, d.on, d.speaker, -1)).toList();
    List<Draft> own =
        plain.stream().filter(d -> d.speaker.map(UNION::equals).orElse(true)).toList();
    assertThat(statuses(StatusBoard.asOf(record(plain), day).accordingTo(UNION)))
        .isEqualTo(statuses(StatusBoard.asOf(record(own), day)));
  }

  @Property
  void one_speaker_alone_is_never_in_dispute(
      @ForAll("drafts") List<Draft> drafts, @ForAll("days") LocalDate day) {
    List<Draft> own =
        drafts.stream()
            .map(d -> new Draft(d.subject, d.to, d.on, d.speaker.map(any -> UNION), d.undo))
            .toList();
    assertThat(StatusBoard.asOf(record(own), day).disputed()).isEmpty();
  }

  @Property
  void a_record_that_takes_a_step_has_no_new_illegal_one(@ForAll("drafts") List<Draft> drafts) {
    BargainingRecord record = RECORD;
    for (Transition entry : record(drafts).transitions()) {
      if (entry.retracts().isEmpty()) {
        try {
          record = record.with(entry);
        } catch (io.github.hiwar.lifecycle.IllegalTransitionException refused) {
          assertThat(refused.from().allows(refused.to())).isFalse();
        }
      }
    }
    for (Demand demand : RECORD.demands()) {
      assertThat(record.journal().illegalSteps(demand.id())).isEmpty();
    }
  }
}
