package io.github.hiwar.json.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemMessagesTest {
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar-MA"));
  private static final Map<String, String> PARAMS =
      Map.ofEntries(
          Map.entry("detail", "D"),
          Map.entry("limit", "L"),
          Map.entry("allowed", "A"),
          Map.entry("member", "M"),
          Map.entry("character", "C"),
          Map.entry("version", "V"),
          Map.entry("found", "F"),
          Map.entry("expected", "E"),
          Map.entry("type", "T"),
          Map.entry("description", "{value}"),
          Map.entry("value", "W"),
          Map.entry("rule", "R"),
          Map.entry("list", "I"),
          Map.entry("codes", "O"));

  @ParameterizedTest
  @EnumSource
  void every_code_has_a_message_in_three_languages(ProblemCode code) {
    Problem problem = new Problem(code, code.severity(), "/a", 1, 2, PARAMS);
    List<String> messages = LOCALES.stream().map(problem::message).distinct().toList();
    assertThat(messages).hasSize(3).allMatch(message -> !message.contains("''"));
    assertThat(messages.get(2)).matches(".*\\p{IsArabic}.*");
    if (code == ProblemCode.MISSING_MEMBER) {
      assertThat(messages).allMatch(message -> message.contains("{value}"));
    } else {
      assertThat(messages).noneMatch(message -> message.contains("{"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_three_languages_say_the_same_parameters(ProblemCode code) {
    Problem problem = new Problem(code, code.severity(), "", 1, 1, PARAMS);
    for (String value : PARAMS.values()) {
      String word = "(?s).*(?<![\\p{L}])" + java.util.regex.Pattern.quote(value) + "(?![\\p{L}]).*";
      List<Boolean> said =
          LOCALES.stream().map(l -> problem.message(l).matches(word)).distinct().toList();
      assertThat(said).as(code + " " + value).hasSize(1);
    }
  }
}
