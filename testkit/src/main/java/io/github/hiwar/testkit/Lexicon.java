package io.github.hiwar.testkit;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tables that dialogues are made from, read once. */
final class Lexicon {
  static final List<Jurisdiction> JURISDICTIONS = jurisdictions();
  static final List<Sector> SECTORS = sectors();
  static final List<Claim> CLAIMS = claims();
  static final List<Course> FATES = courses("fates.tsv", DemandStatus.values());
  static final List<Course> PROMISES = courses("promises.tsv", MeasureStatus.values());

  /** The claims of each group, the head first. */
  static final List<List<Claim>> GROUPS = groups();

  private static final Map<String, List<Phrase>> PHRASES = phrases();

  private Lexicon() {}

  /** The phrases of a kind, in the order of the table. */
  static List<Phrase> phrases(String kind) {
    return Objects.requireNonNull(PHRASES.get(kind), () -> "no phrases " + kind);
  }

  /** The one phrase of a kind. */
  static Phrase phrase(String kind) {
    return phrases(kind).get(0);
  }

  /** The phrase of a kind that has the code. */
  static Phrase phrase(String kind, String code) {
    return phrases(kind).stream()
        .filter(phrase -> phrase.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no phrase " + kind + " " + code));
  }

  private static List<Jurisdiction> jurisdictions() {
    return Table.read("jurisdictions.tsv", Lexicon.class.getResourceAsStream("jurisdictions.tsv"))
        .stream()
        .map(
            row ->
                new Jurisdiction(
                    row.cell("code"),
                    row.cell("currency"),
                    Integer.parseInt(row.cell("step")),
                    Arrays.stream(row.cell("languages").split(" ", -1)).map(Languages::of).toList(),
                    Phrase.of(row, "label")))
        .toList();
  }

  private static List<Sector> sectors() {
    return Table.read("sectors.tsv", Lexicon.class.getResourceAsStream("sectors.tsv")).stream()
        .map(
            row ->
                new Sector(
                    row.cell("code"),
                    Phrase.of(row, "label"),
                    PartyKind.of(row.cell("employer_kind")),
                    Phrase.of(row, "employer"),
                    Phrase.of(row, "union"),
                    Phrase.of(row, "staff")))
        .toList();
  }

  private static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    Map<String, Integer> groups = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Table.Row row :
        Table.read("claims.tsv", Lexicon.class.getResourceAsStream("claims.tsv"))) {
      String category = row.cell("category");
      int slash = category.indexOf('/');
      String top = slash < 0 ? category : category.substring(0, slash);
      groups.putIfAbsent(top, groups.size());
      int time = times.merge(category, 1, Integer::sum);
      claims.add(
          new Claim(
              claims.size(),
              category.replace('/', '-') + (time > 1 ? "-" + time : ""),
              DemandCategory.of(category),
              groups.get(top),
              slash < 0,
              Figure.valueOf(row.cell("figure").toUpperCase(Locale.ROOT)),
              Phrase.of(row, "label")));
    }
    return List.copyOf(claims);
  }

  private static List<List<Claim>> groups() {
    List<List<Claim>> groups = new ArrayList<>();
    for (Claim claim : CLAIMS) {
      if (claim.group() == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(claim.group()).add(claim);
    }
    return groups.stream().map(List::copyOf).toList();
  }

  // Each as often as it weighs, so that any of them is the right choice.
  private static <S extends Status> List<Course> courses(String table, S[] states) {
    List<Course> courses = new ArrayList<>();
    for (Table.Row row : Table.read(table, Lexicon.class.getResourceAsStream(table))) {
      List<Course.Step> steps = new ArrayList<>();
      for (String step : row.cell("steps").split(" ", -1)) {
        if (!step.isEmpty()) {
          String[] parts = step.split("[:-](?=\\d)", -1);
          steps.add(
              new Course.Step(
                  state(states, parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
      }
      Course course = new Course(List.copyOf(steps));
      for (int i = Integer.parseInt(row.cell("weight")); i > 0; i--) {
        courses.add(course);
      }
    }
    return List.copyOf(courses);
  }

  private static <S extends Status> S state(S[] states, String name) {
    return Arrays.stream(states)
        .filter(state -> state.state().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no state " + name));
  }

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (Table.Row row :
        Table.read("phrases.tsv", Lexicon.class.getResourceAsStream("phrases.tsv"))) {
      phrases
          .computeIfAbsent(row.cell("key"), key -> new ArrayList<>())
          .add(Phrase.of(row, "label"));
    }
    phrases.replaceAll((key, list) -> List.copyOf(list));
    return Map.copyOf(phrases);
  }
}
