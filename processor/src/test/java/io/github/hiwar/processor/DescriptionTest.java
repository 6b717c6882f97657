package io.github.hiwar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{@return its title}|Its title.",
        " {@return its title} Never blank.|Its title.",
        "{@return the code: {@code MA}}|The code: MA.",
        "{@return no white space, no {@code #}, never blank}|No white space, no #, never blank.",
        "'{@return a place: {@code\n a/b}}'|A place: a/b.",
        "The people, in order. Each once.|The people, in order.",
        "The {@link String title} (e.g. a name).|The String title (e.g. a name).",
        "Its share: 2.5 percent|Its share: 2.5 percent.",
      })
  void the_first_sentence_of_the_javadoc_describes_a_member(String comment, String sentence) {
    assertThat(Description.sentence(comment)).isEqualTo(sentence);
  }
}
