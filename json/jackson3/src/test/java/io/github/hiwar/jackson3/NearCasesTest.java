package io.github.hiwar.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.RuleCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a rule just finds and what it just lets pass, in the near cases of the conformance suite.
 */
class NearCasesTest {
  private static final Path FOLDER = Path.of("../conformance/near");
  private static final int LEAST = 4;
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final ObjectNode DIALOGUE = document("dialogue.json");
  private static final ObjectNode NEW = document("new.json");
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(LocalDate.of(2025, 12, 31));

  /** A line of a table: what a rule says of the dialogue with some members changed. */
  record NearCase(String rule, boolean fires, String sentence, String members) {
    static NearCase of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(4);
      assertThat(cells[1]).as(line).isIn("fires", "passes");
      return new NearCase(cells[0], cells[1].equals("fires"), cells[2], cells[3]);
    }

    ObjectNode document() {
      ObjectNode record = DIALOGUE.deepCopy();
      put(record, MAPPER.readTree(members));
      return record;
    }

    BargainingRecord record() {
      return HiwarJson.read(document().toString().getBytes(UTF_8)).orThrow();
    }

    @Override
    public String toString() {
      return rule + (fires ? " fires: " : " passes: ") + sentence;
    }
  }

  private static ObjectNode document(String name) {
    try {
      return (ObjectNode) MAPPER.readTree(Files.readAllBytes(FOLDER.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<NearCase> cases() throws IOException {
    try (Stream<Path> tables = Files.list(FOLDER)) {
      return tables
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .flatMap(NearCasesTest::lines)
          .map(NearCase::of)
          .toList();
    }
  }

  private static Stream<String> lines(Path table) {
    try {
      return Files.readAllLines(table, UTF_8).stream().skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // An entity of the record is changed by its id, or is a new one.
  private static void put(ObjectNode record, JsonNode members) {
    members
        .properties()
        .forEach(
            member -> {
              String name = member.getKey();
              if (NEW.has(name) && member.getValue().isArray()) {
                ArrayNode list = record.withArrayProperty(name);
                member.getValue().forEach(entity -> put(list, entity, NEW.get(name)));
              } else {
                set(record, name, member.getValue());
              }
            });
  }

  private static void put(ArrayNode list, JsonNode entity, JsonNode usual) {
    for (JsonNode known : list) {
      if (known.get("id").equals(entity.get("id"))) {
        merge((ObjectNode) known, entity);
        return;
      }
    }
    ObjectNode made = MAPPER.createObjectNode();
    made.set("id", entity.get("id"));
    merge(made, usual.deepCopy());
    merge(made, entity);
    list.add(made);
  }

  private static void merge(ObjectNode into, JsonNode members) {
    members.properties().forEach(member -> set(into, member.getKey(), member.getValue()));
  }

  // Objects are merged, all else is put in the place of what was there; null takes a member out.
  private static void set(ObjectNode into, String name, JsonNode value) {
    if (value.isNull()) {
      into.remove(name);
    } else if (value.isObject() && into.get(name) instanceof ObjectNode known) {
      merge(known, value);
    } else {
      into.set(name, value);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_fires_where_it_just_must_and_passes_what_it_just_may_not_call_wrong(NearCase near) {
    List<Finding> found = EVERYTHING.validate(near.record()).list();
    assertThat(found.stream().anyMatch(finding -> finding.code().equals(near.rule)))
        .as(near + " in " + found)
        .isEqualTo(near.fires);
    assertThat(found)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::code)
        .as("errors besides its own") // A circle is one by itself, whatever a rule says of it.
        .isSubsetOf(near.rule, "demand-cycle");
  }

  @Test
  void each_error_and_each_warning_has_four_near_cases_on_either_side() throws IOException {
    Map<String, Integer> fires = new HashMap<>();
    Map<String, Integer> passes = new HashMap<>();
    for (RuleCase example : RuleCase.all()) {
      fires.merge(example.ruleId(), 1, Integer::sum);
      passes.merge(example.ruleId(), 1, Integer::sum);
    }
    cases().forEach(near -> (near.fires ? fires : passes).merge(near.rule, 1, Integer::sum));
    assertThat(
            RecordValidator.catalogue().stream()
                .filter(rule -> rule.kind().severity() != Severity.NOTICE)
                .map(Rule::id)
                .filter(
                    id -> fires.getOrDefault(id, 0) < LEAST || passes.getOrDefault(id, 0) < LEAST))
        .as("rules with fewer than four cases in *Cases.java and json/conformance/near/*.tsv")
        .isEmpty();
  }

  @Test
  void no_near_case_stands_twice_and_each_is_of_a_rule() throws IOException {
    Set<String> rules = new HashSet<>();
    RecordValidator.catalogue().forEach(rule -> rules.add(rule.id()));
    assertThat(cases()).extracting(NearCase::rule).isSubsetOf(rules);
    assertThat(cases()).extracting(near -> near.rule + near.members).doesNotHaveDuplicates();
  }
}
