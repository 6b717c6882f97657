package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Capacity;
import io.github.hiwar.source.RelationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each code means, in three languages: the rows of {@code definitions.tsv}. */
class DefinitionsTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/hiwar");
  private static final Pattern OPEN =
      Pattern.compile(
          "/\\*\\*([^/]*?)\\*/\\s+public static final \\w+ \\w+ =\\s+new \\w+\\(\"(.+?)\"");
  private static final Pattern CLOSED = Pattern.compile("/\\*\\*([^/]*?)\\*/\\s+([A-Z][A-Z_]*)\\b");
  private static final List<Table.Row> ROWS = Table.read(DefinitionsTest.class, "definitions.tsv");

  @Test
  void every_code_of_every_list_has_a_definition_in_three_languages() {
    List<String> without = new ArrayList<>();
    Set<String> defined = new HashSet<>();
    CodesPageTest.lists()
        .forEach((list, codes) -> codes.forEach(code -> defined.add(key(code, without))));
    assertThat(without).as("missing in io/github/hiwar/value/definitions.tsv").isEmpty();
    assertThat(ROWS.stream().map(DefinitionsTest::key).filter(key -> !defined.contains(key)))
        .as("in definitions.tsv, and in no list")
        .isEmpty();
  }

  private static String key(Object code, List<String> without) {
    String key =
        code instanceof OpenCode open
            ? open.getClass().getSimpleName() + " " + open.code()
            : ((Enum<?>) code).getDeclaringClass().getSimpleName()
                + " "
                + ((ClosedCode) code).code();
    var definition =
        code instanceof OpenCode open ? open.definition() : ((ClosedCode) code).definition();
    if (definition.isEmpty()) {
      without.add(key);
    }
    return key;
  }

  private static String key(Table.Row row) {
    return row.cell("list") + " " + row.cell("code");
  }

  @Test
  void the_definition_in_English_is_what_the_constant_says() throws IOException {
    Map<String, Map<String, String>> meanings = new LinkedHashMap<>();
    List<String> changed = new ArrayList<>();
    for (Table.Row row : ROWS) {
      String list = row.cell("list");
      if (list.equals("DemandCategory")) { // It has no constants: the table is the source.
        continue;
      }
      if (!meanings.containsKey(list)) {
        meanings.put(list, meanings(source(list)));
      }
      String state = row.cell("code").substring(row.cell("code").lastIndexOf('/') + 1);
      String constant = meanings.get(list).get(list.endsWith("Status") ? state : row.cell("code"));
      if (!row.cell("definition_en").equals(constant)) {
        changed.add(key(row) + ": " + constant);
      }
    }
    assertThat(changed)
        .as("the Javadoc says otherwise: renew the row in definitions.tsv, French and Arabic too")
        .isEmpty();
  }

  @Test
  void a_definition_tells_a_code_from_the_others_of_its_list() {
    Set<String> seen = new HashSet<>();
    assertThat(
            ROWS.stream()
                .flatMap(row -> Stream.of("en", "fr", "ar").map(tag -> said(row, tag)))
                .filter(definition -> !seen.add(definition)))
        .isEmpty();
  }

  private static String said(Table.Row row, String tag) {
    return row.cell("list") + " " + tag + " " + row.cell("definition_" + tag);
  }

  @Test
  void a_code_says_what_it_means_in_a_language_and_a_code_of_ones_own_says_nothing() {
    assertThat(RelationKind.AMENDS.definition("fr"))
        .hasValue("Le sujet modifie l’objet, qui subsiste.");
    assertThat(DemandStatus.WITHDRAWN.definition("ar")).hasValue("سحبه من طرحوه.");
    assertThat(Capacity.of("x-scribe").definition()).isEmpty();
    assertThat(Capacity.of("x-scribe").definition("en")).isEmpty();
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
    boolean open = source.startsWith("class");
    for (Matcher found = (open ? OPEN : CLOSED).matcher(source); found.find(); ) {
      String code =
          open ? found.group(2) : found.group(2).toLowerCase(Locale.ROOT).replace('_', '-');
      meanings.putIfAbsent(code, plain(found.group(1)));
    }
    return meanings;
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\{@\\w+\\s+([^{}]*)}", "$1")
        .replaceAll("\\s*\\*\\s+", " ")
        .replaceAll("\\s+", " ")
        .replace('\'', '’')
        .strip();
  }
}
