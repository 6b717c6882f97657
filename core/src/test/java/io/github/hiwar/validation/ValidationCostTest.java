package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.work.Operation;
import io.github.hiwar.work.Work;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ValidationCostTest {
  /** Every rule, deadlines included. */
  public static final class EveryRule implements Operation {
    private static final RecordValidator VALIDATOR =
        RecordValidator.publication().asOf(LocalDate.of(2025, 12, 31));

    @Override
    public Object on(BargainingRecord record) {
      return VALIDATOR.validate(record);
    }
  }

  @TestFactory
  Stream<DynamicTest> twice_the_record_costs_little_more_than_twice_the_steps() throws Exception {
    return Work.of(EveryRule.class, 250, 500, 1000).stream()
        .map(
            growth ->
                DynamicTest.dynamicTest(
                    growth.family(),
                    () -> assertThat(growth.isNearlyLinear()).as(growth.toString()).isTrue()));
  }
}
