package io.github.hiwar.json.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
          Map.entry("near", "N"),
          Map.entry("part", "P"),
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

  @Test
  void the_kinds_of_json_value_are_named_in_the_language_of_the_message() {
    Problem problem =
        new Problem(
            ProblemCode.WRONG_TYPE,
            ProblemCode.WRONG_TYPE.severity(),
            "/parties",
            1,
            1,
            Map.of("found", "string", "expected", "list"));
    assertThat(LOCALES.stream().map(problem::message))
        .containsExactly(
            "this is a string, where a list is expected",
            "on trouve ici une chaîne de caractères ; attendu : une liste",
            "القيمة هنا سلسلة محارف، والمنتظر قائمة");
  }

  @Test
  void what_was_probably_meant_is_asked_in_the_language_of_the_message_where_something_was() {
    ProblemCode code = ProblemCode.UNKNOWN_MEMBER;
    Map<String, String> params = Map.of("type", "Demand", "member", "catgories");
    Map<String, String> hinted = new java.util.HashMap<>(params);
    hinted.put("near", "categories");
    assertThat(LOCALES.stream().map(l -> ProblemMessages.of(l, code, hinted)))
        .containsExactly(
            "Demand has no member \"catgories\" in this version; it is kept; did you mean"
                + " \"categories\"?",
            "Demand n'a pas de membre « catgories » dans cette version ; il est conservé ;"
                + " vouliez-vous dire « categories » ?",
            "ليس لـ Demand عنصر باسم «catgories» في هذا الإصدار؛ وقد احتُفظ به؛ لعلك تقصد"
                + " «categories»؟");
    assertThat(ProblemMessages.of(Locale.ENGLISH, code, params))
        .isEqualTo("Demand has no member \"catgories\" in this version; it is kept");
  }

  @Test
  void a_value_of_the_document_is_never_taken_for_a_word() {
    Problem problem =
        new Problem(
            ProblemCode.UNKNOWN_OPEN_CODE,
            ProblemCode.UNKNOWN_OPEN_CODE.severity(),
            "/parties/0/kind",
            1,
            1,
            Map.of("value", "list", "list", "object"));
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("\"list\" is not one of the known codes of object; it is kept");
  }
}
