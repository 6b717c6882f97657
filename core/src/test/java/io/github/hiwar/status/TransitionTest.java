package io.github.hiwar.status;

import static io.github.hiwar.status.Fixtures.ALLOWANCES;
import static io.github.hiwar.status.Fixtures.CANTEEN;
import static io.github.hiwar.status.Fixtures.MILEAGE;
import static io.github.hiwar.status.Fixtures.MINISTRY;
import static io.github.hiwar.status.Fixtures.UNION;
import static io.github.hiwar.status.Fixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.source.Citation;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import org.junit.jupiter.api.Test;

class TransitionTest {
  @Test
  void an_entry_without_an_id_is_named_by_subject_step_date_and_speaker() {
    assertThat(entry(MILEAGE, DemandStatus.RAISED, "2025-10-14").build().id())
        .isEqualTo("mileage.raised.2025-10-14");
    assertThat(
            entry(MILEAGE, DemandStatus.REFUSED, "2025-10")
                .addCitations(Citation.builder().addStatedBy(MINISTRY.ref()).build())
                .build()
                .id())
        .isEqualTo("mileage.refused.2025-10.ministry");
    assertThat(
            Transition.builder()
                .addSubjects(MILEAGE.ref(), CANTEEN.ref())
                .on("2025")
                .retracts(Ref.to(Transition.class, "mistake"))
                .build()
                .id())
        .isEqualTo("mileage.retracted.2025");
  }

  @Test
  void an_entry_has_a_subject() {
    assertThatThrownBy(
            () -> Transition.builder().to(DemandStatus.RAISED).on("2025-10-14").id("x").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a transition has a subject");
    assertThatThrownBy(() -> Transition.builder().to(DemandStatus.RAISED).on("2025").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a transition has a subject");
  }

  @Test
  void an_entry_leads_somewhere_or_takes_something_back() {
    assertThatThrownBy(() -> Transition.builder().addSubjects(MILEAGE.ref()).on("2025").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("leads to a status, or retracts");
  }

  @Test
  void an_entry_does_not_retract_itself() {
    assertThatThrownBy(
            () ->
                entry(MILEAGE, DemandStatus.RAISED, "2025")
                    .id("m")
                    .retracts(Ref.to(Transition.class, "m"))
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("does not retract itself");
  }

  @Test
  void the_id_of_an_entry_is_one() {
    assertThatThrownBy(() -> entry(MILEAGE, DemandStatus.RAISED, "2025").id("a b").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Transition.id");
  }

  @Test
  void an_entry_may_have_happened_by_a_day_unless_it_is_certainly_later() {
    Journal journal =
        Fixtures.journal(
                entry(ALLOWANCES, DemandStatus.RAISED, "2025-10").by(UNION).build(),
                entry(ALLOWANCES, DemandStatus.REFUSED, "2025-12-01").by(MINISTRY).build())
            .journal();
    StatusBoard november =
        StatusBoard.asOf(
            Fixtures.journal(
                entry(ALLOWANCES, DemandStatus.RAISED, "2025-10").by(UNION).build(),
                entry(ALLOWANCES, DemandStatus.REFUSED, "2025-12-01").by(MINISTRY).build()),
            PartialDate.parse("2025-11-01").earliest());
    assertThat(journal.entriesOf("allowances")).hasSize(2);
    assertThat(november.of(ALLOWANCES)).contains(DemandStatus.RAISED);
    assertThat(november.standing(ALLOWANCES).possible()).isEmpty();
  }
}
