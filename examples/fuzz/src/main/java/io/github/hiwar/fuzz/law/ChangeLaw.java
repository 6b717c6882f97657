package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.change.Conflict;
import io.github.hiwar.insight.change.Meaning;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.insight.change.RecordMerge;
import java.util.List;

/**
 * Differences applied give the later version; a merge takes what one side changed from that side.
 */
final class ChangeLaw implements Law {
  @Override
  public Diet diet() {
    return Diet.VERSIONS;
  }

  @Override
  public void check(Case given) {
    List<BargainingRecord> versions = given.records();
    if (versions.size() == given.documents().size()) {
      BargainingRecord base = versions.get(0);
      BargainingRecord ours = versions.get(1 % versions.size());
      BargainingRecord theirs = versions.get(2 % versions.size());
      differ(base, ours);
      differ(ours, theirs);
      merge(base, ours, theirs);
    }
  }

  private static void differ(BargainingRecord before, BargainingRecord after) {
    RecordDiff diff = RecordDiff.between(before, after);
    requireEqual(diff.isEmpty(), before.equals(after), "only equal records differ in nothing");
    requireEqual(diff.applyTo(before), after, "changes made to the one before give the one after");
    requireEqual(
        RecordDiff.between(after, before).applyTo(after), before, "and the other way round");
    require(RecordDiff.between(after, after).isEmpty(), "nothing differs from itself");
    for (Meaning meaning : diff.meanings()) {
      for (String language : List.of("en", "fr", "ar")) {
        require(!meaning.in(language).isBlank(), "a difference can be said in three languages");
      }
    }
    require(diff.isEmpty() || !diff.toString().isBlank(), "a difference can be printed");
  }

  private static void merge(BargainingRecord base, BargainingRecord ours, BargainingRecord theirs) {
    requireEqual(merged(base, ours, base), ours, "what one side changed is taken from that side");
    requireEqual(merged(base, base, ours), ours, "what the other side changed is taken from there");
    requireEqual(merged(base, ours, ours), ours, "what both made the same is taken once");
    RecordMerge one = RecordMerge.of(base, ours, theirs);
    RecordMerge other = RecordMerge.of(base, theirs, ours);
    requireEqual(one.merged(), other.merged(), "it does not matter which side is ours");
    requireEqual(places(one), places(other), "nor for the conflicts");
    require(one.merged().isPresent() == one.conflicts().isEmpty(), "no record while in conflict");
    for (Conflict.Choice choice : Conflict.Choice.values()) {
      one.resolvedBy(conflict -> choice);
    }
  }

  private static BargainingRecord merged(
      BargainingRecord base, BargainingRecord ours, BargainingRecord theirs) {
    return RecordMerge.of(base, ours, theirs).mergedOrThrow();
  }

  private static List<String> places(RecordMerge merge) {
    return merge.conflicts().stream().map(c -> c.kind() + " " + c.place()).sorted().toList();
  }
}
