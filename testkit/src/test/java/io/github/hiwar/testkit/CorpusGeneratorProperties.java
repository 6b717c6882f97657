package io.github.hiwar.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Laws of every generated record. */
class CorpusGeneratorProperties {
  private static final RecordValidator STANDARD = RecordValidator.standard();

  @Property(tries = 500)
  void a_record_that_is_not_broken_has_no_error(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long index,
      @ForAll CorpusSize size) {
    BargainingRecord record = CorpusGenerator.of(seed).size(size).record(index);
    assertEquals(
        List.of(),
        STANDARD.validate(record).list().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList());
  }

  @Property(tries = 200)
  void a_line_that_is_not_broken_reads_as_the_record(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 1_000_000L) long index,
      @ForAll CorpusSize size) {
    CorpusGenerator generator = CorpusGenerator.of(seed).size(size);
    assertEquals(generator.record(index), HiwarJson.readOrThrow(generator.line(index)));
  }
}
