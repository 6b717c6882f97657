package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.shape.ShapeArbitraries;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidationProperties {
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(LocalDate.of(2025, 12, 31));

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 200)
  void any_record_gives_a_report_whose_pointers_lead_somewhere(
      @ForAll("records") BargainingRecord record) {
    for (Finding finding : EVERYTHING.validate(record).list()) {
      assertThat(Pointers.resolves(record, finding.where().pointer()))
          .as(finding.toString())
          .isTrue();
      assertThat(finding.message(Locale.forLanguageTag("ar"))).isNotBlank();
    }
  }

  @Property(tries = 50)
  void the_counts_are_those_of_the_list_where_it_is_not_cut(
      @ForAll("records") BargainingRecord record) {
    Findings report = EVERYTHING.atMost(Integer.MAX_VALUE).validate(record);
    assertThat(report.wasCut()).isFalse();
    assertThat(report.list()).hasSize(report.total());
    assertThat(report.countsByCode().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(report.total());
  }

  @Property(tries = 50)
  void a_cut_report_counts_what_the_whole_one_counts(@ForAll("records") BargainingRecord record) {
    Findings whole = EVERYTHING.atMost(Integer.MAX_VALUE).validate(record);
    Findings cut = EVERYTHING.atMost(5).validate(record);
    assertThat(cut.countsByCode()).containsExactlyInAnyOrderEntriesOf(whole.countsByCode());
    assertThat(cut.list()).hasSize(Math.min(5, whole.total()));
    assertThat(cut.isValid()).isEqualTo(whole.isValid());
  }
}
