package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
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
    for (Violation violation : EVERYTHING.validate(record).violations()) {
      assertThat(Pointers.resolves(record, violation.pointer())).as(violation.toString()).isTrue();
      assertThat(violation.message(Locale.forLanguageTag("ar"))).isNotBlank();
    }
  }

  @Property(tries = 50)
  void the_counts_are_those_of_the_list_where_it_is_not_cut(
      @ForAll("records") BargainingRecord record) {
    ValidationReport report = EVERYTHING.atMost(Integer.MAX_VALUE).validate(record);
    assertThat(report.wasCut()).isFalse();
    assertThat(report.violations()).hasSize(report.found());
    assertThat(report.countsByTopic().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(report.found());
  }

  @Property(tries = 50)
  void a_cut_report_counts_what_the_whole_one_counts(@ForAll("records") BargainingRecord record) {
    ValidationReport whole = EVERYTHING.atMost(Integer.MAX_VALUE).validate(record);
    ValidationReport cut = EVERYTHING.atMost(5).validate(record);
    assertThat(cut.countsByTopic()).isEqualTo(whole.countsByTopic());
    assertThat(cut.violations()).hasSize(Math.min(5, whole.found()));
    assertThat(cut.isValid()).isEqualTo(whole.isValid());
  }
}
