package io.github.hiwar.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrowthTest {
  static Stream<Operation> operations() {
    return CoreOperations.ALL.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void no_operation_allocates_much_more_than_in_proportion(Operation operation) throws Exception {
    assertThat(Outliers.of(operation)).isEmpty();
  }
}
