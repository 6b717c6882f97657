package io.github.hiwar.examples.crafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.value.Ref;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CraftsDialogueTest {
  private static final BargainingRecord RECORD = CraftsDialogue.record();
  private static final StatusBoard BOARD = StatusBoard.asOf(RECORD, LocalDate.of(2025, 12, 31));

  private static List<Demand> tabled() {
    return RECORD.demands().stream().filter(demand -> demand.tabledAt().isPresent()).toList();
  }

  private static List<Demand> leaves() {
    Set<Ref<Demand>> groups =
        tabled().stream().flatMap(demand -> demand.parent().stream()).collect(Collectors.toSet());
    return tabled().stream().filter(demand -> !groups.contains(demand.ref())).toList();
  }

  private static long places(String prefix, String speaker) {
    return RECORD.transitions().stream()
        .flatMap(transition -> transition.citations().stream())
        .filter(citation -> citation.locator().orElse("").startsWith(prefix))
        .filter(citation -> citation.statedBy().get(0).id().equals(speaker))
        .map(Citation::locator)
        .distinct()
        .count();
  }

  @Test
  void the_union_tabled_33_claims_in_10_groups_three_of_which_are_one_claim_each() {
    List<Demand> groups = tabled().stream().filter(d -> d.parent().isEmpty()).toList();
    assertThat(groups).hasSize(10);
    assertThat(leaves()).hasSize(33);
    List<Long> sizes =
        groups.stream()
            .map(
                group ->
                    Math.max(
                        1,
                        leaves().stream()
                            .filter(leaf -> leaf.parent().filter(group.ref()::equals).isPresent())
                            .count()))
            .toList();
    assertThat(sizes).containsExactly(4L, 1L, 1L, 5L, 3L, 7L, 2L, 3L, 1L, 6L);
  }

  @Test
  void the_host_states_8_achievements_and_the_union_8_answers() {
    assertThat(places("achievements/", "secretariat")).isEqualTo(8);
    assertThat(places("answers/", "union")).isEqualTo(8);
    assertThat(RECORD.measures().stream().filter(m -> !m.addresses().isEmpty()))
        .extracting(Measure::id)
        .containsExactly("lump-sum-increase", "association-training", "periodic-meetings");
  }

  @Test
  void one_entry_answers_all_claims_on_one_condition() {
    List<Transition> answers =
        RECORD.transitions().stream()
            .filter(
                t -> t.citations().stream().anyMatch(c -> c.locator().orElse("").equals("reply")))
            .filter(t -> t.to().orElseThrow() instanceof DemandStatus)
            .toList();
    assertThat(answers).hasSize(1);
    Transition answer = answers.get(0);
    assertThat(answer.conditions())
        .extracting(c -> c.kind())
        .containsExactly(Optional.of(ConditionKind.WITHIN_MEANS));
    for (Demand leaf : leaves()) {
      assertThat(BOARD.of(leaf)).contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
      assertThat(BOARD.standing(leaf).entry()).contains(answer);
    }
  }

  @Test
  void what_was_delivered_and_is_asked_for_again_is_linked() {
    assertThat(RECORD.relations()).hasSize(6);
  }

  // The union thanks, and asks to go further: it contradicts nothing that the host said.
  @Test
  void the_record_states_no_dispute_for_its_source_states_none() {
    assertThat(BOARD.disputed()).isEmpty();
    assertThat(Disputes.values(RECORD)).isEmpty();
  }

  @Test
  void nothing_that_is_done_hangs_on_a_condition() {
    assertThat(RECORD.transitions())
        .filteredOn(
            step ->
                step.to()
                    .filter(Set.of(MeasureStatus.DELIVERED, DemandStatus.FULFILLED)::contains)
                    .isPresent())
        .hasSize(15)
        .allMatch(step -> step.conditions().isEmpty());
  }

  @Test
  void what_the_host_invites_the_union_to_is_no_demand_that_waits() {
    OpenPoints open = OpenPoints.asOf(RECORD, LocalDate.of(2025, 12, 31));
    assertThat(open.unanswered()).isEmpty();
    assertThat(RECORD.demands()).allMatch(demand -> demand.raisedBy().get(0).id().equals("union"));
  }

  @Test
  void the_story_of_every_speaker_is_coherent() {
    for (String subject : RECORD.journal().subjects()) {
      assertThat(RECORD.journal().illegalSteps(subject)).isEmpty();
    }
  }

  @Test
  void every_statement_cites_its_place_in_the_communique() {
    Stream<Sourced> stated =
        Stream.of(RECORD.demands(), RECORD.measures(), RECORD.remarks(), RECORD.meetings())
            .flatMap(List::stream);
    assertThat(stated)
        .allMatch(entity -> entity.citations().stream().anyMatch(c -> c.locator().isPresent()));
    assertThat(RECORD.transitions())
        .allMatch(t -> t.citations().stream().anyMatch(c -> c.locator().isPresent()));
    assertThat(RECORD.transitions().stream().filter(t -> t.speakers().isEmpty()))
        .as("that they met, nobody contests")
        .hasSize(2);
  }

  @Test
  void every_reference_has_an_entity_and_every_text_three_languages() {
    String json = new String(HiwarJson.writePretty(RECORD), StandardCharsets.UTF_8);
    assertThat(RECORD.entities()).hasSize(entityCount());
    assertThat(RECORD.demands())
        .allMatch(d -> d.text().texts().keySet().equals(Set.of("ar", "fr", "en")));
    assertThat(json).contains("الشيات");
    RECORD.transitions().stream()
        .flatMap(t -> t.subjects().stream())
        .forEach(subject -> assertThat(RECORD.find(subject)).isPresent());
    RECORD.relations().forEach(r -> assertThat(RECORD.find(r.object())).isPresent());
    RECORD.relations().forEach(r -> assertThat(RECORD.find(r.subject())).isPresent());
    RECORD.demands().forEach(d -> d.parent().ifPresent(RECORD::resolve));
    RECORD
        .meetings()
        .get(0)
        .participations()
        .forEach(p -> p.onBehalfOf().ifPresent(RECORD::resolve));
  }

  private static int entityCount() {
    return 1
        + RECORD.parties().size()
        + RECORD.people().size()
        + RECORD.staffGroups().size()
        + RECORD.meetings().size()
        + RECORD.demands().size()
        + RECORD.measures().size()
        + RECORD.documents().size()
        + RECORD.relations().size()
        + RECORD.remarks().size()
        + RECORD.transitions().size();
  }

  /** Run with {@code -Dhiwar.rewrite=true} after the example has changed. */
  @Test
  void the_conformance_suite_carries_this_record() throws Exception {
    Path file = Path.of("../json/conformance/valid/crafts-dialogue-2025.json");
    if (Boolean.getBoolean("hiwar.rewrite")) {
      HiwarJson.write(RECORD, file);
    }
    assertThat(HiwarJson.read(file).record()).contains(RECORD);
  }
}
