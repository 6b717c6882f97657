package io.github.hiwar.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.insight.change.Versions.Triple;
import io.github.hiwar.status.Transition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangeProperties {
  @Provide
  Arbitrary<Triple> versions() {
    return Versions.triples();
  }

  @Property(tries = 40)
  void a_version_differs_from_itself_in_nothing(@ForAll("versions") Triple versions) {
    assertThat(RecordDiff.between(versions.ours(), versions.ours()).isEmpty()).isTrue();
    assertThat(RecordDiff.between(versions.base(), versions.ours()).isEmpty())
        .isEqualTo(versions.base().equals(versions.ours()));
  }

  @Property(tries = 40)
  void the_changes_made_to_the_version_before_give_the_version_after(
      @ForAll("versions") Triple versions) {
    RecordDiff diff = RecordDiff.between(versions.ours(), versions.theirs());
    assertThat(diff.applyTo(versions.ours())).isEqualTo(versions.theirs());
  }

  @Property(tries = 40)
  void every_difference_can_be_said_in_three_languages(@ForAll("versions") Triple versions) {
    RecordDiff diff = RecordDiff.between(versions.base(), versions.ours());
    assertThat(diff.meanings().isEmpty() && !diff.isEmpty()).isFalse();
    for (Meaning meaning : diff.meanings()) {
      for (String language : List.of("en", "fr", "ar")) {
        assertThat(meaning.in(language)).isNotBlank();
      }
    }
  }

  @Property(tries = 40)
  void what_only_one_side_changed_is_taken_from_that_side(@ForAll("versions") Triple versions) {
    BargainingRecord base = versions.base();
    assertThat(RecordMerge.of(base, versions.ours(), base).mergedOrThrow())
        .isEqualTo(versions.ours());
    assertThat(RecordMerge.of(base, base, versions.theirs()).mergedOrThrow())
        .isEqualTo(versions.theirs());
  }

  @Property(tries = 40)
  void what_both_sides_made_the_same_is_taken_once(@ForAll("versions") Triple versions) {
    assertThat(RecordMerge.of(versions.base(), versions.ours(), versions.ours()).mergedOrThrow())
        .isEqualTo(versions.ours());
  }

  @Property(tries = 40)
  void it_does_not_matter_which_side_is_ours(@ForAll("versions") Triple versions) {
    RecordMerge one = RecordMerge.of(versions.base(), versions.ours(), versions.theirs());
    RecordMerge other = RecordMerge.of(versions.base(), versions.theirs(), versions.ours());
    assertThat(one.merged()).isEqualTo(other.merged());
    assertThat(places(one)).isEqualTo(places(other));
  }

  private static Set<String> places(RecordMerge merge) {
    Set<String> places = new TreeSet<>();
    merge.conflicts().forEach(conflict -> places.add(conflict.kind() + " " + conflict.place()));
    return places;
  }

  @Property(tries = 40)
  void a_merged_journal_has_the_new_entries_of_both_sides(@ForAll("versions") Triple versions) {
    RecordMerge merge = RecordMerge.of(versions.base(), versions.ours(), versions.theirs());
    merge
        .merged()
        .ifPresent(
            merged -> {
              Set<String> added = ids(versions.ours());
              added.addAll(ids(versions.theirs()));
              added.removeAll(ids(versions.base()));
              assertThat(ids(merged)).containsAll(added);
            });
  }

  private static Set<String> ids(BargainingRecord record) {
    Set<String> ids = new HashSet<>();
    record.transitions().stream().map(Transition::id).forEach(ids::add);
    return ids;
  }

  @Property(tries = 40)
  void a_conflict_is_settled_by_a_choice_and_by_nothing_else(@ForAll("versions") Triple versions) {
    RecordMerge merge = RecordMerge.of(versions.base(), versions.ours(), versions.theirs());
    assertThat(merge.merged().isPresent()).isEqualTo(merge.conflicts().isEmpty());
    for (Choice choice : Choice.values()) {
      assertThat(merge.resolvedBy(conflict -> choice).conflicts())
          .allMatch(
              left ->
                  left.kind() == Conflict.Kind.ID_TAKEN
                      || left.kind() == Conflict.Kind.DANGLING
                      || left.kind() == Conflict.Kind.STEP);
    }
  }
}
