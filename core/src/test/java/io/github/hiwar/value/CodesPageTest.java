package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.committed.Committed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the codes has the meanings of the constants and the names of {@code codes.tsv}. Run
 * with {@code -Dhiwar.rewrite=true} after either has changed.
 */
class CodesPageTest {
  private static final Path PAGE = Path.of("../docs/codes.md");
  private static final Path SOURCES = Path.of("src/main/java/io/github/hiwar");
  private static final Path NAMES = Path.of("src/main/resources/io/github/hiwar/value/codes.tsv");
  private static final Pattern OPEN =
      Pattern.compile(
          "/\\*\\*([^/]*?)\\*/\\s+public static final \\w+ \\w+ =\\s+new \\w+\\(\"(.+?)\"");
  private static final Pattern CLOSED = Pattern.compile("/\\*\\*([^/]*?)\\*/\\s+([A-Z][A-Z_]*)\\b");
  private static final int EN = 2;
  private static final int FR = 3;
  private static final int AR = 4;

  @Test
  void the_page_tells_every_code_with_its_meaning_and_its_names() throws IOException {
    Committed.assertUpToDate(PAGE, page());
  }

  private static String page() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # The codes

            Made from the constants of `hiwar-core` and its table of names; a test keeps it so. An open list takes codes of your
            own too, `x-` in front, below a known one where there is one that fits (`peace/x-no-wage-claims`); a closed list
            does not. Categories of demands are in [the taxonomy](../core/src/main/resources/io/github/hiwar/taxonomy/taxonomy.tsv),
            states in [lifecycles.md](lifecycles.md).
            """);
    for (List<String[]> list : lists().values()) {
      if (list.size() == 1) { // Its codes are named elsewhere.
        continue;
      }
      String[] head = list.get(0);
      Map<String, String> meanings = meanings(source(head[0]));
      String kind = isOpen(source(head[0])) ? "open" : "closed";
      page.append("\n## %s: %s (%s)\n\n".formatted(head[0], head[EN], kind));
      page.append("| code | meaning | English | French | Arabic |\n|---|---|---|---|---|\n");
      for (String[] row : list.subList(1, list.size())) {
        page.append(
            "| `%s` | %s | %s | %s | %s |\n"
                .formatted(row[1], meaning(meanings, row), row[EN], row[FR], row[AR]));
      }
    }
    return page.toString();
  }

  private static String meaning(Map<String, String> meanings, String[] row) {
    String meaning = meanings.getOrDefault(row[1], "");
    assertThat(meaning).as("the Javadoc of %s in %s", row[1], row[0]).isNotBlank();
    return meaning;
  }

  private static Map<String, List<String[]>> lists() throws IOException {
    Map<String, List<String[]>> lists = new LinkedHashMap<>();
    for (String line : Files.readAllLines(NAMES).subList(1, Files.readAllLines(NAMES).size())) {
      String[] row = line.split("\t", -1);
      lists.computeIfAbsent(row[0], name -> new ArrayList<>()).add(row);
    }
    return lists;
  }

  // A list may stand inside of the type that uses it.
  private static String source(String list) throws IOException {
    Pattern declared = Pattern.compile("(class|enum) " + list + " (extends OpenCode|implements)");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        Matcher found = declared.matcher(source);
        if (found.find()) {
          return source.substring(found.start());
        }
      }
    }
    throw new AssertionError("there is no list " + list);
  }

  private static Map<String, String> meanings(String source) {
    Map<String, String> meanings = new LinkedHashMap<>();
    boolean open = isOpen(source);
    for (Matcher found = (open ? OPEN : CLOSED).matcher(source); found.find(); ) {
      String code =
          open ? found.group(2) : found.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
      meanings.put(code, plain(found.group(1)));
    }
    return meanings;
  }

  private static boolean isOpen(String source) {
    return source.startsWith("class");
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\{@\\w+\\s+([^{}]*)}", "$1")
        .replaceAll("\\s*\\*\\s+", " ")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }
}
