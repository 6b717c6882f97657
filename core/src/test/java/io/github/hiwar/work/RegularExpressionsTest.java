package io.github.hiwar.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every regular expression in the sources of every module. */
class RegularExpressionsTest {
  // A call that takes a regular expression, and the literals that it is put together from.
  private static final Pattern CALL =
      Pattern.compile(
          "(Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*"
              + "((?:\"(?:[^\"\\\\]|\\\\.)*+\"[\\s+]*+)++)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u(\\p{XDigit}{4})");
  private static final Pattern SEARCH =
      Pattern.compile("\\.(?:find|results|split|replaceAll|replaceFirst|asPredicate)\\(");

  /** A regular expression, and whether it is sought anywhere or a whole text has to match it. */
  record Use(String expression, boolean sought) {}

  static Set<Use> uses() throws IOException {
    Set<Use> found = new LinkedHashSet<>();
    for (Path file : Sources.all()) {
      String source = Files.readString(file);
      Matcher call = CALL.matcher(source);
      while (call.find()) {
        StringBuilder expression = new StringBuilder();
        Matcher literal = LITERAL.matcher(call.group(2));
        while (literal.find()) {
          expression.append(value(literal.group(1)));
        }
        boolean compiled = call.group(1).equals("Pattern.compile");
        boolean whole = call.group(1).equals(".matches");
        found.add(
            new Use(expression.toString(), compiled ? SEARCH.matcher(source).find() : !whole));
      }
    }
    return found;
  }

  private static String value(String literal) {
    return UNICODE
        .matcher(literal)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)))
        .translateEscapes();
  }

  @Test
  void the_sources_have_some() throws IOException {
    assertThat(uses()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("uses")
  void a_regular_expression_looks_at_each_character_a_few_times(Use use) {
    assertThat(Looks.superLinear(Pattern.compile(use.expression), use.sought)).isEmpty();
  }

  @Test
  void one_that_comes_back_to_a_text_again_and_again_is_found_out() {
    assertThat(Looks.superLinear(Pattern.compile("[a-z]*(?:a\u03b1|\u03b1a)[a-z]*"), true))
        .isNotEmpty();
    assertThat(Looks.superLinear(Pattern.compile(" +$"), true)).isNotEmpty();
    assertThat(Looks.superLinear(Pattern.compile("a*a*a*"), false)).isNotEmpty();
  }
}
