package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.finding.Where;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentKindsTest {
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar-MA"));
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  static List<FindingKind> kinds() {
    return DocumentKinds.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_has_its_texts_in_three_languages_with_the_same_arguments(FindingKind kind) {
    List<FindingText> texts = LOCALES.stream().map(kind::text).toList();
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(List.of(text.message(), text.what(), text.fix()))
                    .noneMatch(String::isBlank));
    assertThat(texts.stream().map(FindingText::message).distinct()).hasSize(3);
    assertThat(texts.get(2).message()).containsPattern("\\p{IsArabic}");
    assertThat(texts.stream().map(DocumentKindsTest::parameters).distinct()).hasSize(1);
  }

  private static Set<String> parameters(FindingText text) {
    return PARAMETER
        .matcher(text.message())
        .results()
        .map(one -> one.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_kinds_of_json_value_are_named_in_the_language_of_the_message() {
    Finding finding =
        Finding.of(
            DocumentKinds.WRONG_TYPE,
            Where.of("/parties"),
            Map.of(
                "found",
                DocumentKinds.word("string"),
                "expected",
                DocumentKinds.word("list"),
                "in",
                new Argument.Text("raisedBy"),
                "example",
                new Argument.Text("[\"party-1\"]")));
    assertThat(LOCALES.stream().map(finding::message))
        .containsExactly(
            "Found a string where a list is expected in \"raisedBy\", such as [\"party-1\"]",
            "On trouve ici une chaîne de caractères\u202f; attendu\u00a0: une liste dans «\u00a0raisedBy\u00a0»,"
                + " par exemple [\"party-1\"]",
            "القيمة هنا \u2068سلسلة محارف\u2069، والمنتظر \u2068قائمة\u2069 في «\u2068raisedBy\u2069»،"
                + " مثل \u2068[\"party-1\"]\u2069");
  }

  @Test
  void what_was_probably_meant_is_asked_in_the_language_of_the_message_where_something_was() {
    Finding hinted =
        Finding.of(
            DocumentKinds.UNKNOWN_MEMBER,
            Where.DOCUMENT,
            Map.of(
                "type", Argument.ofType("Demand"),
                "member", new Argument.Text("catgories"),
                "near", new Argument.Text("categories")));
    assertThat(LOCALES.subList(0, 2).stream().map(hinted::message))
        .containsExactly(
            "This version knows no member \"catgories\" here (demand); it is kept; did you mean"
                + " \"categories\"?",
            "Cette version ne connaît pas de membre «\u00a0catgories\u00a0» ici (revendication)\u202f; il est conservé\u202f;"
                + " vouliez-vous dire «\u00a0categories\u00a0»\u202f?");
  }
}
