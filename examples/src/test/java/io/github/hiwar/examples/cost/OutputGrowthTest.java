package io.github.hiwar.examples.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.cost.Operation;
import io.github.hiwar.cost.steps.CountingJvm;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class OutputGrowthTest {
  // Languages of a text are read one by one; how many it may have is the limit of the reader to
  // say.

  /** All that a record is read from and made into. */
  public static final class OfOutputs implements CountingJvm.Operations {
    @Override
    public List<Operation> get() {
      return OutputOperations.ALL;
    }
  }

  @Test
  void twice_the_record_costs_little_more_than_twice_the_steps_and_bytes() throws Exception {
    assertThat(CountingJvm.outliers(OfOutputs.class))
        .filteredOn(one -> !one.family().startsWith("many languages"))
        .filteredOn(one -> !one.family().contains("under n entries by one in n offices"))
        .isEmpty();
  }
}
