package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PointerTest {
  static List<RuleCase> cases() {
    return RuleCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_pointer_leads_to_something_in_the_document(RuleCase example) {
    RecordValidator validator = RecordValidator.publication().asOf(Dialogue.DAY);
    assertThat(validator.validate(example.fails()).list())
        .allMatch(finding -> Pointers.resolves(example.fails(), finding.where().pointer()));
  }
}
