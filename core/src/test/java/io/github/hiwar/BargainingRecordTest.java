package io.github.hiwar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.lifecycle.ProcessStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BargainingRecordTest {
  private static final Party UNION =
      Party.builder()
          .id("union")
          .kind(PartyKind.UNION)
          .name(LocalizedText.of("en", "Union"))
          .build();
  private static final Party MINISTRY =
      Party.builder()
          .id("ministry")
          .kind(PartyKind.GOVERNMENT_BODY)
          .name(LocalizedText.of("en", "Ministry"))
          .build();
  private static final Demand MILEAGE =
      Demand.builder().id("mileage").text(LocalizedText.of("en", "Mileage")).build();
  private static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:round")
          .addParties(UNION, MINISTRY)
          .addDemands(MILEAGE)
          .build();

  private static Transition.Builder mileage(DemandStatus status, String on) {
    return Transition.of(MILEAGE).to(status).on(on);
  }

  @Test
  void an_id_of_a_million_characters_costs_no_stack() {
    String id = "urn:example:" + "a%41é".repeat(200_000);
    assertThat(BargainingRecord.builder().id(id).build().id()).isEqualTo(id);
    assertThatThrownBy(() -> BargainingRecord.builder().id(id + " ").build())
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void the_first_entry_of_a_subject_may_be_any_state() {
    for (DemandStatus status : DemandStatus.values()) {
      BargainingRecord record = RECORD.with(mileage(status, "2025-01-01"));
      assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 1, 1)).of(MILEAGE)).contains(status);
    }
  }

  @Test
  void an_illegal_step_is_refused_with_the_allowed_ones() {
    BargainingRecord record = RECORD.with(mileage(DemandStatus.FULFILLED, "2025-01-01"));
    assertThatThrownBy(() -> record.with(mileage(DemandStatus.REFUSED, "2025-02-01")))
        .isInstanceOf(IllegalTransitionException.class)
        .hasMessage(
            "demand \"mileage\" is fulfilled and cannot become refused; allowed from there:"
                + " raised");
  }

  @Test
  void a_fulfilled_demand_can_be_raised_again() {
    BargainingRecord record =
        RECORD
            .with(mileage(DemandStatus.FULFILLED, "2025-01-01"))
            .with(mileage(DemandStatus.RAISED, "2025-02-01"));
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 2, 1)).of(MILEAGE))
        .contains(DemandStatus.RAISED);
  }

  @Test
  void two_speakers_may_contradict_each_other_but_not_themselves() {
    BargainingRecord record =
        RECORD
            .with(mileage(DemandStatus.FULFILLED, "2025-01-01").statedBy(MINISTRY))
            .with(mileage(DemandStatus.REFUSED, "2025-01-02").statedBy(UNION));
    assertThatThrownBy(
            () -> record.with(mileage(DemandStatus.COMMITTED, "2025-02-01").statedBy(MINISTRY)))
        .isInstanceOf(IllegalTransitionException.class)
        .hasMessageContaining("as ministry states it");
  }

  @Test
  void what_nobody_in_particular_states_counts_in_every_story() {
    BargainingRecord record =
        RECORD.with(mileage(DemandStatus.SUPERSEDED, "2025-01-01").statedBy(UNION));
    assertThatThrownBy(() -> record.with(mileage(DemandStatus.RAISED, "2025-02-01")))
        .isInstanceOf(IllegalTransitionException.class);
  }

  @Test
  void a_back_dated_step_that_makes_a_later_one_illegal_is_refused() {
    BargainingRecord record =
        RECORD
            .with(mileage(DemandStatus.RAISED, "2025-01-01"))
            .with(mileage(DemandStatus.COMMITTED, "2025-03-01"));
    assertThatThrownBy(() -> record.with(mileage(DemandStatus.FULFILLED, "2025-02-01")))
        .isInstanceOf(IllegalTransitionException.class)
        .hasMessageContaining("is fulfilled and cannot become committed");
  }

  @Test
  void an_illegal_step_that_was_read_from_outside_does_not_block_new_ones() {
    BargainingRecord read =
        BargainingRecord.builder()
            .from(RECORD)
            .addTransitions(
                mileage(DemandStatus.FULFILLED, "2025-01-01").build(),
                mileage(DemandStatus.REFUSED, "2025-02-01").build())
            .build();
    assertThat(read.journal().illegalSteps("mileage")).hasSize(1);
    assertThat(read.with(mileage(DemandStatus.COMMITTED, "2025-03-01")).transitions()).hasSize(3);
  }

  @Test
  void a_subject_must_be_in_the_record_and_have_the_lifecycle() {
    Demand stranger = Demand.builder().from(MILEAGE).id("stranger").build();
    assertThatThrownBy(
            () -> RECORD.with(Transition.of(stranger).to(DemandStatus.RAISED).on("2025")))
        .hasMessageContaining("its subject \"stranger\" is not in record urn:example:round");
    assertThatThrownBy(
            () ->
                RECORD.with(
                    Transition.builder()
                        .addSubjects(UNION.ref())
                        .to(DemandStatus.RAISED)
                        .on("2025")))
        .hasMessageContaining("does not have the lifecycle");
  }

  @Test
  void an_id_that_somebody_chose_is_taken_once() {
    BargainingRecord record = RECORD.with(mileage(DemandStatus.RAISED, "2025-01-01").id("asked"));
    assertThatThrownBy(() -> record.with(mileage(DemandStatus.RAISED, "2025-01-01").id("asked")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the id is taken");
  }

  @Test
  void entries_without_an_id_never_stand_in_each_other_s_way() {
    BargainingRecord record = RECORD;
    for (int i = 0; i < 3; i++) {
      record = record.with(mileage(DemandStatus.RAISED, "2025-01-01"));
    }
    assertThat(record.transitions())
        .extracting(Transition::id)
        .containsExactly(
            "mileage.raised.2025-01-01",
            "mileage.raised.2025-01-01.2",
            "mileage.raised.2025-01-01.3");
  }

  private static List<Supplier<Transition.Builder>> saidOnOneDay() {
    Ref<Transition> asked = Ref.to(Transition.class, "asked");
    return List.of(
        () -> mileage(DemandStatus.RAISED, "2025-01-01"),
        () -> mileage(DemandStatus.RAISED, "2025-01-01").statedBy(UNION),
        () ->
            mileage(DemandStatus.RAISED, "2025-01-01")
                .offer(Terms.builder().quantity(Percentage.of("3")).build()),
        () -> Transition.builder().addSubjects(MILEAGE.ref()).to(DemandStatus.RAISED),
        () -> Transition.builder().addSubjects(MILEAGE.ref()).retracts(asked).on("2025-02-01"),
        () -> Transition.builder().addSubjects(MILEAGE.ref()).retracts(asked));
  }

  @ParameterizedTest
  @MethodSource("saidOnOneDay")
  void whatever_an_entry_without_an_id_says_may_be_said_again_on_that_day(
      Supplier<Transition.Builder> said) {
    BargainingRecord begun =
        RECORD.with(mileage(DemandStatus.RAISED, "2024-12-01").id("asked").build());
    BargainingRecord one = begun;
    List<Transition> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      one = one.with(said.get());
      all.add(said.get().build());
    }
    assertThat(one.transitions()).hasSize(5).extracting(Transition::id).doesNotHaveDuplicates();
    assertThat(begun.withAll(all)).isEqualTo(one);
  }

  @Test
  void an_entity_is_got_by_type_and_id() {
    assertThat(RECORD.get(Demand.class, "mileage")).isEqualTo(MILEAGE);
    assertThatThrownBy(() -> RECORD.get(Party.class, "mileage"))
        .isInstanceOf(java.util.NoSuchElementException.class)
        .hasMessageContaining("\"mileage\" in record urn:example:round is not a Party");
  }

  @Test
  void the_process_itself_has_a_lifecycle() {
    BargainingRecord record =
        RECORD.with(Transition.of(RECORD).to(ProcessStatus.ACTIVE).on("2025-01-01"));
    assertThat(StatusBoard.asOf(record, LocalDate.of(2025, 6, 1)).of(record))
        .contains(ProcessStatus.ACTIVE);
  }

  @Test
  void a_reference_resolves_to_its_type_or_says_what_there_is() {
    assertThat(RECORD.resolve(UNION.ref())).isSameAs(UNION);
    assertThat(RECORD.find(Ref.to(Party.class, "mileage"))).isEmpty();
    assertThatThrownBy(() -> RECORD.resolve(Ref.to(Party.class, "mileage")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("\"mileage\" in record urn:example:round is not a Party");
    assertThatThrownBy(() -> RECORD.resolve(Ref.to(Party.class, "nobody")))
        .hasMessage("no Party \"nobody\" in record urn:example:round");
    assertThatThrownBy(() -> RECORD.resolve(Ref.to(Demand.class, "urn:example:2024#mileage")))
        .hasMessageContaining("is in another record");
  }

  @Test
  void a_record_is_known_by_an_absolute_uri() {
    assertThatThrownBy(() -> BargainingRecord.builder().id("round").build())
        .hasMessageContaining("BargainingRecord.id is \"round\"")
        .hasMessageContaining("absolute URI");
  }
}
