package io.github.hiwar.examples.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.cost.Operation;
import io.github.hiwar.cost.Outliers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputGrowthTest {
  static List<Operation> operations() {
    return OutputOperations.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void no_output_allocates_much_more_than_in_proportion(Operation operation) throws Exception {
    assertThat(Outliers.of(operation)).isEmpty();
  }
}
