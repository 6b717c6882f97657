package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Form;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
  static List<Form<?>> grammars() {
    return List.of(
        Form.TEXT, Form.ID, Form.LANGUAGE, Form.DECIMAL, Form.DATE, Form.SPAN, Form.LINK);
  }

  @ParameterizedTest
  @MethodSource("grammars")
  void an_example_is_a_value_of_its_grammar(Form<?> form) {
    String example = Examples.of(form);
    String text = example.substring(1, example.length() - 1);
    assertThat(((Form.Scalar<?>) form).parser().apply(text)).hasToString(text);
  }
}
