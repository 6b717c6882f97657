package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.terms.Modality;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CodeLabelsTest {
  // Their names are said before something: a party, a thing, a figure.
  private static final Set<String> BEFORE_SOMETHING =
      Set.of("AffiliationRole", "Bound", "ConditionRole", "RelationKind");
  private static final Map<String, Pattern> HANGING =
      Map.of(
          "en", Pattern.compile(" (?:to|of|from|in|with|for|by|at)$"),
          "fr", Pattern.compile(" (?:à|de|du|en|sur|dans|par|avec|que)$"),
          "ar", Pattern.compile(" (?:من|في|إلى|على|عن|أن)$|[لب]ـ$"));

  @Test
  void every_code_of_every_list_has_a_name_in_three_languages() {
    Set<String> without = new TreeSet<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        for (Object code : codes(member.form())) {
          if (!label(code).texts().keySet().equals(Set.of("en", "fr", "ar"))) {
            without.add(code.getClass().getSimpleName() + " " + code);
          }
        }
      }
    }
    assertThat(without).as("missing in io/github/hiwar/value/codes.tsv").isEmpty();
  }

  @Test
  void a_name_that_nothing_follows_does_not_end_with_a_preposition() {
    Set<String> hanging = new TreeSet<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        for (Object code : codes(member.form())) {
          if (!BEFORE_SOMETHING.contains(code.getClass().getSimpleName())) {
            HANGING.forEach(
                (language, end) -> {
                  String name = label(code).in(language);
                  if (end.matcher(name).find()) {
                    hanging.add(name);
                  }
                });
          }
        }
      }
    }
    assertThat(hanging).isEmpty();
  }

  private static Collection<?> codes(Form<?> form) {
    if (form instanceof Form.Closed<?> closed) {
      return closed.codes().values();
    }
    return form instanceof Form.Open<?> open ? open.codes().values() : List.of();
  }

  private static LocalizedText label(Object code) {
    return code instanceof OpenCode open
        ? open.label().orElseGet(() -> LocalizedText.of("und", open.code()))
        : ((ClosedCode) code).label();
  }

  @Test
  void a_code_says_its_name_in_a_language_and_a_code_of_ones_own_says_itself() {
    assertThat(Modality.BEST_EFFORT.label("fr")).isNotEqualTo("best-effort");
    assertThat(PartyKind.of("union").label("fr")).isNotEqualTo("union");
    assertThat(Capacity.of("x-scribe").label("fr")).isEqualTo("x-scribe");
    assertThat(Capacity.of("x-scribe").label()).isEqualTo(Optional.empty());
  }
}
