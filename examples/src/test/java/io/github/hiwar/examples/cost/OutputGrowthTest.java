package io.github.hiwar.examples.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.cost.Operation;
import io.github.hiwar.cost.Outliers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputGrowthTest {
  // Languages are read one by one; how many a text may have is the reader's limit to say.
  private static final Set<String> LIMITED_BY_THE_READER = Set.of("read of many languages");

  static List<Operation> operations() {
    return OutputOperations.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void no_output_allocates_much_more_than_in_proportion(Operation operation) throws Exception {
    assertThat(Outliers.of(operation))
        .allMatch(one -> LIMITED_BY_THE_READER.stream().anyMatch(one::startsWith));
  }
}
