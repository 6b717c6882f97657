package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/hiwar");
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  static List<Rule> rules() {
    return RecordValidator.catalogue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_speaks_three_languages_and_not_one_of_them_three_times(Rule rule) {
    FindingText english = rule.kind().text(Locale.ENGLISH);
    FindingText french = rule.kind().text(Locale.FRENCH);
    FindingText arabic = rule.kind().text(ARABIC);
    for (FindingText text : List.of(english, french, arabic)) {
      assertThat(parts(text))
          .as("what %s says in io/github/hiwar/validation/rules.*.tsv", rule.id())
          .allSatisfy(part -> assertThat(part).isNotBlank());
    }
    assertThat(parts(french)).doesNotContainAnyElementsOf(parts(english));
    assertThat(parts(arabic)).allMatch(part -> part.matches("(?s).*\\p{IsArabic}{2}.*"));
    assertThat(parts(french)).noneMatch(part -> part.matches("(?s).*\\p{IsArabic}.*"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_messages_of_a_rule_name_the_same_parameters_in_each_language(Rule rule) {
    Set<String> english = parameters(rule.kind().text(Locale.ENGLISH));
    assertThat(parameters(rule.kind().text(Locale.FRENCH))).isEqualTo(english);
    assertThat(parameters(rule.kind().text(ARABIC))).isEqualTo(english);
  }

  static List<RuleCase> cases() {
    return RuleCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_message_has_a_value_for_each_parameter_that_it_names(RuleCase example) {
    RecordValidator validator = RecordValidator.publication().asOf(Dialogue.DAY);
    for (Finding finding : validator.validate(example.fails()).list()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, ARABIC)) {
        assertThat(finding.message(locale))
            .doesNotContain("{", "}", "[", "]", "\u2068?\u2069", "\"?\"", " ? ");
      }
    }
  }

  // Such as partly-delivered and meeting/held; what looks like a word of a language may be one.
  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String line : Files.readAllLines(RESOURCES.resolve("value/codes.tsv"))) {
      codes.add(line.split("\t", -1)[1]);
    }
    for (String line : Files.readAllLines(RESOURCES.resolve("lifecycle/lifecycles.tsv"))) {
      String[] cells = line.split("\t", -1);
      codes.addAll(List.of(cells[1], cells[0] + "/" + cells[1]));
    }
    codes.removeIf(code -> !code.matches("[a-z]+[-/].*") || code.equals("sit-in"));
    return codes;
  }

  @Test
  void a_message_names_what_has_a_name_and_does_not_say_its_code() throws IOException {
    Set<String> codes = codes();
    RecordValidator validator = RecordValidator.publication().asOf(Dialogue.DAY);
    for (RuleCase example : RuleCase.all()) {
      for (Finding finding : validator.validate(example.fails()).list()) {
        if (!finding.code().startsWith("code-")) {
          for (Locale locale : List.of(Locale.FRENCH, ARABIC)) {
            assertThat(finding.message(locale).split("[^\\p{L}\\p{N}/-]+"))
                .as(finding.code() + " in " + locale)
                .doesNotContainAnyElementsOf(codes);
          }
        }
      }
    }
  }

  @Test
  void every_type_and_every_list_of_codes_is_called_by_a_word_in_three_languages() {
    Set<String> types = new TreeSet<>();
    Shapes.all().forEach(shape -> addTo(types, shape));
    assertThat(types).contains("Demand", "PartialDate", "PartyKind", "uri", "Status");
    assertThat(types)
        .filteredOn(type -> !(Argument.ofType(type) instanceof Argument.Word))
        .as("core/src/main/resources/io/github/hiwar/finding/types.tsv lacks a row for")
        .isEmpty();
  }

  private static void addTo(Set<String> types, Shape<?> shape) {
    types.add(shape.name());
    for (Member<?> member : shape.members()) {
      Form<?> form = member.form();
      if (form instanceof Form.Scalar<?> scalar) {
        types.add(scalar.name());
        types.add(scalar.type() == String.class ? scalar.name() : named(scalar));
      } else if (form instanceof Form.Open<?> open) {
        types.add(open.name());
      } else if (form instanceof Form.Closed<?> closed) {
        types.add(closed.name());
      } else if (form instanceof Form.Reference<?> reference) {
        types.add(reference.target().getSimpleName());
      } else if (form instanceof Form.Choice<?> choice) {
        types.add(choice.type().getSimpleName());
      }
    }
  }

  // Those of the library refuse what they cannot read in their own name.
  private static String named(Form.Scalar<?> scalar) {
    return scalar.type().getName().startsWith("java.")
        ? scalar.name()
        : scalar.type().getSimpleName();
  }

  private static List<String> parts(FindingText text) {
    return List.of(text.message(), text.what(), text.why(), text.fix());
  }

  private static Set<String> parameters(FindingText text) {
    Set<String> names = new TreeSet<>();
    Matcher parameter = PARAMETER.matcher(text.message());
    while (parameter.find()) {
      names.add(parameter.group(1).replaceFirst(":(when|typed)$", ""));
    }
    return names;
  }
}
