package io.github.hiwar.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.status.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was taken back did not happen, for every rule but those about what stands written. */
class TakenBackTest {
  /** Why a rule looks at an entry although it was taken back. */
  private static final Map<String, List<String>> REASONS =
      Map.of(
          "links and programs go by ids, those of every entry",
          List.of(
              "id-not-unique",
              "ids-look-alike",
              "reference-unresolved",
              "reference-wrong-type",
              "reference-into-own-record",
              "reference-repeated",
              "document-never-cited",
              "party-never-mentioned",
              "step-in-no-schedule"),
          "its words are still shown, and spoil the text around them",
          List.of(
              "text-not-nfc",
              "text-bidi-control",
              "text-invisible-character",
              "text-damaged",
              "text-mixed-scripts",
              "text-in-other-script",
              "translation-identical",
              "language-unknown",
              "original-language-missing"),
          "what is published is read by everybody, whether it counts or not",
          List.of("name-in-texts", "anonymous-source-named", "quote-too-long"),
          "a program that reads it meets it all the same",
          List.of("code-unknown", "nested-too-deep"));

  static List<RuleCase> cases() {
    return RuleCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_entry_that_is_taken_back_is_as_if_nobody_had_ever_made_it(RuleCase example) {
    for (BargainingRecord record : List.of(example.fails(), example.passes())) {
      assertThat(TakenBack.in(record))
          .allSatisfy(
              one ->
                  assertThat(TakenBack.found(one.retracted()))
                      .isEqualTo(TakenBack.found(one.without())));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_retraction_that_is_taken_back_brings_the_entry_back(RuleCase example) {
    BargainingRecord record = example.fails();
    TakenBack.in(record)
        .forEach(
            one -> {
              Transition retraction = TakenBack.retraction(one.entry());
              BargainingRecord again =
                  BargainingRecord.builder()
                      .from(one.retracted())
                      .addTransitions(TakenBack.retraction(retraction))
                      .build();
              assertThat(TakenBack.found(again)).isEqualTo(TakenBack.found(record));
            });
  }

  @Test
  void a_rule_looks_at_what_was_taken_back_for_one_of_few_reasons() {
    assertThat(REASONS.values().stream().flatMap(Collection::stream))
        .containsExactlyInAnyOrderElementsOf(TakenBack.WRITTEN);
  }

  @Test
  void a_rule_that_meets_entries_says_which_of_them_it_looks_at() {
    Set<Class<?>> types = types(Shapes.of(Transition.class));
    Set<Class<?>> known = Shapes.all().stream().map(Shape::type).collect(toSet());
    known.add(BargainingRecord.class);
    assertThat(
            RecordValidator.catalogue().stream()
                .filter(
                    rule ->
                        types.stream().anyMatch(rule.type()::isAssignableFrom)
                            || known.stream().noneMatch(rule.type()::isAssignableFrom))
                .filter(rule -> rule.entries().isEmpty()))
        .isEmpty();
  }

  // What stands in an entry, by the shapes.
  private static Set<Class<?>> types(Shape<?> entry) {
    Set<Class<?>> types = new HashSet<>();
    Deque<Shape<?>> open = new ArrayDeque<>(List.of(entry));
    while (!open.isEmpty()) {
      Shape<?> shape = open.pop();
      if (types.add(shape.type())) {
        shape.members().forEach(member -> open.addAll(below(member)));
      }
    }
    return types;
  }

  private static List<Shape<?>> below(Member<?> member) {
    List<Shape<?>> below = new ArrayList<>();
    if (member.form() instanceof Form.Nested<?> nested) {
      below.add(nested.shape());
    } else if (member.form() instanceof Form.Choice<?> choice) {
      below.addAll(choice.byCode().values());
    }
    return below;
  }

  @Test
  void a_rule_and_an_insight_see_the_journal_as_it_stands_unless_they_show_what_was_written() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage("..validation..", "..insight..")
        .and()
        .doNotHaveSimpleName("Inspection")
        .and()
        .doNotHaveSimpleName("RecordFinder")
        .and()
        .doNotHaveSimpleName("Timeline")
        .and()
        .doNotHaveSimpleName("Missteps") // It puts journals together, with what takes back.
        .should()
        .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("transitions")))
        .because("journal().standing() leaves out what was taken back")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.hiwar"));
  }
}
