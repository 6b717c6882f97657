package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.COMMUNIQUE;
import static io.github.hiwar.insight.Negotiation.DAY;
import static io.github.hiwar.insight.Negotiation.MILEAGE;
import static io.github.hiwar.insight.Negotiation.MINISTRY;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.SECRETARY;
import static io.github.hiwar.insight.Negotiation.UNION;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.lifecycle.DemandStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DisputesTest {
  @Test
  void each_side_is_heard_with_its_sources() {
    assertThat(Disputes.asOf(RECORD, DAY))
        .singleElement()
        .satisfies(
            dispute -> {
              assertThat(dispute.subject().toString()).isEqualTo(MILEAGE.id());
              assertThat(dispute.accounts())
                  .extracting(one -> one.speaker() + ": " + one.status())
                  .containsExactlyInAnyOrder("ministry: PARTLY_FULFILLED", "union: REFUSED");
              assertThat(dispute.accounts())
                  .allSatisfy(
                      one ->
                          assertThat(one.citations().get(0).document()).contains(COMMUNIQUE.ref()));
            });
    assertThat(SECRETARY.offices().get(0).in()).contains(UNION.ref());
  }

  @Test
  void before_the_second_account_there_is_no_dispute() {
    assertThat(Disputes.asOf(RECORD, LocalDate.of(2026, 1, 14))).isEmpty();
  }

  @Test
  void a_dispute_about_a_group_is_one_and_not_one_for_each_item() {
    var group =
        record()
            .addTransitions(
                said(
                        "done",
                        DemandStatus.FULFILLED,
                        "2026-01-20",
                        MINISTRY.ref(),
                        Negotiation.ALLOWANCES)
                    .build(),
                said(
                        "nothing-done",
                        DemandStatus.REFUSED,
                        "2026-01-20",
                        UNION.ref(),
                        Negotiation.ALLOWANCES)
                    .build())
            .build();
    assertThat(Disputes.asOf(group, DAY))
        .extracting(dispute -> dispute.subject().toString())
        .contains("allowances")
        .doesNotHaveDuplicates();
    assertThat(Disputes.asOf(group, DAY).get(0).subjects())
        .extracting(Object::toString)
        .contains("allowances", "travel");
  }
}
