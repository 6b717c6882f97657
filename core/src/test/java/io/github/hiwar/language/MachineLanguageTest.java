package io.github.hiwar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written does not depend on the language of the machine. On one that speaks Arabic as in
 * Egypt, Java formats numbers with Arabic digits unless it is told otherwise, and dates made in
 * that way are none; Turkish ones write small letters of their own.
 */
class MachineLanguageTest {
  // A pattern with a number, and no locale before it.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?s)\"(?:[^\"\\\\\n]|\\\\.)*%(?:\\d+\\$)?[-+ 0,(]*\\d*(?:\\.\\d+)?[deEfgG](?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern TOLD = Pattern.compile("(?s).*Locale\\.ROOT,?\\s*\\z");
  private static final Pattern FORMATTED = Pattern.compile("(?s)\\s*\\.formatted\\(.*");
  private static final Pattern FORMAT =
      Pattern.compile("(?s).*(?:String\\.format|printf)\\(\\s*\\z");
  private static final Pattern LETTERS = Pattern.compile("\\.to(?:Lower|Upper)Case\\(\\)");

  private static final List<String> MODULES =
      List.of(
          "core",
          "json/format",
          "json/jackson2",
          "json/jackson3",
          "corpus",
          "exchange",
          "report",
          "testkit",
          "cli");

  @Test
  void no_number_is_formatted_and_no_letter_changed_in_the_language_of_the_machine()
      throws IOException {
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          assertThat(LETTERS.matcher(source).find()).as("%s", file).isFalse();
          NUMBER
              .matcher(source)
              .results()
              .filter(
                  found -> {
                    String before =
                        source.substring(Math.max(0, found.start() - 60), found.start());
                    String after =
                        source.substring(found.end(), Math.min(source.length(), found.end() + 60));
                    return !TOLD.matcher(before).matches()
                        && (FORMATTED.matcher(after).matches() || FORMAT.matcher(before).matches());
                  })
              .forEach(found -> assertThat(found.group()).as("%s", file).isEmpty());
        }
      }
    }
  }
}
