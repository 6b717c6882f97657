package io.github.hiwar.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaPatternsTest {
  private static final int PUMPED = 40;
  private static final int LONG = 10_000;
  private static final long STACK = 256 << 10;

  static Set<String> patterns() {
    Set<String> found = new LinkedHashSet<>();
    collect(SchemaGenerator.schemaOf(Shapes.record()), found);
    return found;
  }

  private static void collect(JsonValue value, Set<String> found) {
    if (value instanceof JsonValue.Structure object) {
      object
          .members()
          .forEach(
              (name, inner) -> {
                if (name.equals("pattern") && inner instanceof JsonValue.Text text) {
                  found.add(text.value());
                }
                collect(inner, found);
              });
    } else if (value instanceof JsonValue.Sequence list) {
      list.values().forEach(inner -> collect(inner, found));
    }
  }

  @Test
  void the_schema_has_patterns() {
    assertThat(patterns()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_pattern_looks_at_each_character_a_few_times_whatever_is_repeated(String pattern) {
    assertThat(superLinear(pattern)).isEmpty();
  }

  @Test
  void a_pattern_that_can_go_on_in_two_ways_is_found_out() {
    assertThat(superLinear("^[A-Za-z]{1,8}([-_]?[A-Za-z0-9]{1,8})*$")).isNotEmpty();
    assertThat(superLinear("^(a|a)*$")).isNotEmpty();
    assertThat(superLinear("^a*a*a*$")).isNotEmpty();
    assertThat(superLinear("a+$")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_pattern_means_the_same_to_java_as_to_the_plainest_engine(String pattern) {
    Backtracking plainest = new Backtracking(pattern);
    Pattern java = Pattern.compile(pattern);
    for (String text : texts(alphabet(pattern))) {
      assertThat(plainest.finds(text)).as(text).isEqualTo(java.matcher(text).find());
    }
  }

  @ParameterizedTest
  @MethodSource("unbounded")
  void a_text_of_any_length_takes_no_more_stack_than_a_short_one(String pattern) throws Exception {
    assertThat(overflows(pattern)).isEmpty();
  }

  @Test
  void a_pattern_that_takes_stack_for_each_character_is_found_out() throws Exception {
    assertThat(overflows("^(a|b)*$")).isNotEmpty();
    assertThat(overflows("^[a-z]+(-[a-z]+)*$")).isNotEmpty();
  }

  /** The patterns that are tried on texts of any length. */
  static Set<String> unbounded() {
    Set<String> found = patterns();
    Set<String> bounded = new LinkedHashSet<>();
    bounded(SchemaGenerator.schemaOf(Shapes.record()), bounded);
    assertThat(bounded).hasSizeGreaterThan(1);
    found.removeAll(bounded);
    return found;
  }

  private static void bounded(JsonValue value, Set<String> found) {
    if (value instanceof JsonValue.Structure object) {
      if (object.members().get("if") instanceof JsonValue.Structure condition
          && condition.members().containsKey("maxLength")) {
        collect(object.members().get("then"), found);
      }
      object.members().values().forEach(inner -> bounded(inner, found));
    }
  }

  /** What, repeated many times, takes Java's matcher beyond a small stack; empty for nothing. */
  private static String overflows(String pattern) throws InterruptedException {
    Pattern java = Pattern.compile(pattern);
    String[] found = {""};
    List<String> alphabet = alphabet(pattern);
    Thread small =
        new Thread(
            null,
            () -> {
              for (String pump : texts(alphabet)) {
                for (String before : List.of("", "urn:", "https://")) {
                  try {
                    java.matcher(before + pump.repeat(LONG)).find();
                  } catch (StackOverflowError e) {
                    found[0] = pump;
                    return;
                  }
                }
              }
            },
            "a small stack",
            STACK);
    small.start();
    small.join();
    return found[0];
  }

  /** The first text, of those made by repeating something, that takes more than linear steps. */
  private static String superLinear(String pattern) {
    Backtracking matcher = new Backtracking(pattern);
    List<String> alphabet = alphabet(pattern);
    List<String> pieces = new ArrayList<>(List.of(""));
    pieces.addAll(alphabet);
    for (String pump : texts(alphabet)) {
      for (String before : pieces) {
        for (String after : pieces) {
          long once = steps(matcher, before + pump.repeat(PUMPED / 4) + after);
          // An exponential one would never come back from the longer text.
          if (once > 50L * PUMPED
              || steps(matcher, before + pump.repeat(PUMPED) + after) > 6 * once + 100) {
            return pump;
          }
        }
      }
    }
    return "";
  }

  private static long steps(Backtracking matcher, String text) {
    matcher.finds(text);
    return matcher.steps();
  }

  /** A character of each kind that the pattern tells apart, and one that it does not expect. */
  private static List<String> alphabet(String pattern) {
    Set<String> letters = new TreeSet<>();
    for (String letter : "a A z 0 1 9 X T Z - _ . : / # ~ + ! é".split(" ", -1)) {
      if (letter.equals("!") || pattern.contains(letter) || letter.equals("a")) {
        letters.add(letter);
      }
    }
    letters.add(" ");
    return List.copyOf(letters);
  }

  /** Every text of one or two letters. */
  private static List<String> texts(List<String> alphabet) {
    List<String> texts = new ArrayList<>(alphabet);
    for (String one : alphabet) {
      alphabet.forEach(other -> texts.add(one + other));
    }
    return texts;
  }
}
