package io.github.hiwar.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.cost.steps.CountingJvm;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class GrowthTest {
  // How many languages a text may have is a limit of the reader's.
  private static final String LIMITED_BY_THE_READER = "many languages";

  /** All that the model can be asked. */
  public static final class OfTheModel implements CountingJvm.Operations {
    @Override
    public List<Operation> get() {
      return CoreOperations.ALL;
    }
  }

  @Test
  void twice_the_record_costs_little_more_than_twice_the_steps_and_bytes() throws Exception {
    assertThat(CountingJvm.outliers(OfTheModel.class))
        .filteredOn(one -> !one.family().equals(LIMITED_BY_THE_READER))
        .isEmpty();
  }
}
