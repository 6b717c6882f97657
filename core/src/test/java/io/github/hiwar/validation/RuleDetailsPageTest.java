package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of section 10 of {@code docs/specification.md}: what sentences of rules leave open. */
class RuleDetailsPageTest {
  private static final Path PAGE = Path.of("../docs/specification.md");
  private static final String SECTION = "## 10. The rules in detail";
  private static final String ROW = "| `";

  @Test
  void each_row_is_about_a_rule_of_the_catalogue_and_each_rule_has_one_at_most()
      throws IOException {
    List<String> told = rows(Files.readString(PAGE));
    assertThat(told).as("the rows of \"%s\" in %s", SECTION, PAGE).isNotEmpty();
    assertThat(told).doesNotHaveDuplicates();
    assertThat(RecordValidator.catalogue())
        .extracting(Rule::id)
        .as("the rules, in the order of the catalogue")
        .containsSubsequence(told);
  }

  @Test
  void the_rules_that_look_at_what_was_taken_back_are_told() throws IOException {
    String page = Files.readString(PAGE);
    String point =
        page.substring(page.indexOf("10.10."), page.indexOf("| rule |", page.indexOf("10.10.")));
    assertThat(Pattern.compile("`([a-z-]+)`").matcher(point).results().map(one -> one.group(1)))
        .containsExactlyInAnyOrderElementsOf(TakenBack.WRITTEN);
  }

  private static List<String> rows(String page) {
    String section = page.substring(page.indexOf(SECTION) + SECTION.length());
    return section
        .lines()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith(ROW))
        .map(line -> line.substring(ROW.length(), line.indexOf('`', ROW.length())))
        .toList();
  }
}
