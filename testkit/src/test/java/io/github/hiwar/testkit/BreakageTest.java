package io.github.hiwar.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.testkit.Breakage.Kind;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken lines: how many, of which kinds, and that each is broken as it says. */
class BreakageTest {
  private static final RecordValidator STANDARD = RecordValidator.standard();

  private static Set<String> errors(byte[] line) {
    return HiwarJson.check(line, STANDARD).findings().errors().stream()
        .map(Finding::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource
  void each_breakage_causes_the_error_that_it_is_named_for_and_no_other(CorpusSize size) {
    CorpusGenerator generator = CorpusGenerator.of(11).size(size);
    for (Breakages.Row row : Breakages.ALL) {
      for (int index = 0; index < 24; index++) {
        byte[] line =
            row.damage().apply(HiwarJson.write(row.edit().apply(generator.record(index))));
        assertEquals(
            row.breakage().kind() == Kind.CORPUS ? Set.of() : Set.of(row.breakage().code()),
            errors(line),
            row.breakage() + " of " + index);
      }
    }
  }

  @Test
  void every_error_that_a_line_can_have_has_a_breakage() {
    Set<String> codes =
        DocumentKinds.all().stream()
            .filter(code -> code.severity() == Severity.ERROR)
            .map(FindingKind::code)
            .collect(Collectors.toCollection(TreeSet::new));
    RecordValidator.standard().rules().stream()
        .filter(rule -> rule.kind().severity() == Severity.ERROR)
        .map(Rule::id)
        .forEach(codes::add);
    Set<String> covered = new TreeSet<>();
    Breakage.all().stream()
        .filter(breakage -> breakage.kind() != Kind.CORPUS)
        .forEach(breakage -> covered.add(breakage.code()));
    assertEquals(
        codes,
        covered,
        "each error has its row in testkit/src/main/java/io/github/hiwar/testkit/Breakages.java");
  }

  @Test
  void of_every_hundred_lines_the_share_is_broken_each_way_as_often_as_the_others() {
    CorpusGenerator generator = CorpusGenerator.of(3).broken(0.04);
    Set<Breakage> met = new HashSet<>();
    for (int block = 0; block < 20; block++) {
      int broken = 0;
      for (int index = block * 100; index < block * 100 + 100; index++) {
        broken += generator.breakage(index).isPresent() ? 1 : 0;
        generator.breakage(index).ifPresent(met::add);
      }
      assertEquals(4, broken, "block " + block);
    }
    assertEquals(Set.copyOf(Breakage.all()), met);
  }

  @Test
  void a_share_below_one_in_a_hundred_is_kept_over_more_lines() {
    CorpusGenerator generator = CorpusGenerator.of(3).broken(0.0025);
    long broken = 0;
    for (int index = 0; index < 4000; index++) {
      broken += generator.breakage(index).isPresent() ? 1 : 0;
    }
    assertEquals(10, broken);
  }

  @Test
  void lines_are_broken_exactly_where_the_generator_says() {
    CorpusGenerator generator = CorpusGenerator.of(5).broken(0.2);
    Set<String> ids = new HashSet<>();
    for (int index = 0; index < 600; index++) {
      byte[] line = generator.line(index);
      Set<String> errors = errors(line);
      boolean repeated = errors.isEmpty() && !ids.add(id(line));
      Set<String> expected =
          generator.breakage(index).map(breakage -> Set.of(breakage.code())).orElse(Set.of());
      assertEquals(expected, repeated ? Set.of("record-id-repeated") : errors, "line " + index);
    }
  }

  private static String id(byte[] line) {
    return HiwarJson.readOrThrow(line).id();
  }

  @Test
  void a_broken_line_is_still_one_line() {
    CorpusGenerator generator = CorpusGenerator.of(5).broken(1);
    for (int index = 0; index < 200; index++) {
      String line = new String(generator.line(index), StandardCharsets.ISO_8859_1);
      assertFalse(line.isBlank() || line.indexOf('\n') >= 0, () -> line);
      assertTrue(generator.breakage(index).isPresent());
    }
  }
}
