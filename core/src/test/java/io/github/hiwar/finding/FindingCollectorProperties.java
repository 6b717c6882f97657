package io.github.hiwar.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FindingCollectorProperties {
  private static final Map<String, FindingText> TEXTS =
      Map.of("en", new FindingText("text", "what", "why", "fix"));

  @Property(tries = 200)
  void the_list_is_cut_and_the_counts_are_not(
      @ForAll @Size(max = 40) List<Severity> found, @ForAll @IntRange(max = 20) int most) {
    Findings findings = collected(found, most);
    assertThat(findings.total()).isEqualTo(found.size());
    assertThat(findings.list()).hasSize(Math.min(most, found.size()));
    assertThat(findings.cut()).isEqualTo(found.size() - findings.list().size());
    for (Severity severity : Severity.values()) {
      int count = (int) found.stream().filter(severity::equals).count();
      assertThat(findings.count(severity)).isEqualTo(count);
      assertThat(findings.countsByCode().getOrDefault(severity.code(), 0)).isEqualTo(count);
    }
    assertThat(findings.isValid()).isEqualTo(!found.contains(Severity.ERROR));
  }

  @Property(tries = 200)
  void errors_come_first_and_then_the_order_of_the_document(
      @ForAll @Size(max = 40) List<Severity> found, @ForAll @IntRange(max = 20) int most) {
    List<Finding> all = collected(found, Integer.MAX_VALUE).list();
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparing(Finding::severity).thenComparingLong(one -> one.where().line()));
    assertThat(collected(found, most).list())
        .extracting(Finding::severity)
        .isEqualTo(all.stream().limit(most).map(Finding::severity).toList());
  }

  private static Findings collected(List<Severity> found, int most) {
    FindingCollector collector = new FindingCollector(most);
    for (int i = found.size() - 1; i >= 0; i--) {
      FindingKind kind = FindingKind.of(found.get(i).code(), found.get(i), TEXTS);
      collector.add(Finding.of(kind, Where.DOCUMENT.at(i + 1, 1), Map.of()), i);
    }
    return collector.findings();
  }
}
