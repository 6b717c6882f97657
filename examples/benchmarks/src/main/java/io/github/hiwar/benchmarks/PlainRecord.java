package io.github.hiwar.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the benchmark's document says, as plain Java records: what data binding without Hiwar
 * would hold.
 */
public record PlainRecord(
    String hiwar,
    String id,
    @Nullable Map<String, String> title,
    @Nullable String level,
    @Nullable Map<String, String> sector,
    @Nullable String jurisdiction,
    @Nullable Unit unit,
    @Nullable List<String> languages,
    @Nullable List<Party> parties,
    @Nullable List<Person> people,
    @Nullable List<Staff> staffGroups,
    @Nullable List<Meeting> meetings,
    @Nullable List<Demand> demands,
    @Nullable List<Measure> measures,
    @Nullable List<Doc> documents,
    @Nullable List<Relation> relations,
    @Nullable List<Remark> remarks,
    @Nullable List<Transition> transitions,
    @Nullable String confidentiality) {
  public record Unit(@Nullable Map<String, String> scope) {}

  public record Party(
      String id,
      String kind,
      @Nullable String side,
      Map<String, String> name,
      @Nullable Map<String, String> acronym,
      @Nullable List<Affiliation> affiliations,
      @Nullable Map<String, String> absent) {}

  public record Affiliation(String role, String to) {}

  public record Person(
      String id, @Nullable Map<String, String> name, @Nullable List<Office> offices) {}

  public record Office(Map<String, String> title, @Nullable String in) {}

  public record Staff(String id, Map<String, String> name, @Nullable String employer) {}

  public record Meeting(
      String id,
      String kind,
      @Nullable List<Purpose> purposes,
      @Nullable Map<String, String> title,
      @Nullable Map<String, String> series,
      int ordinal,
      @Nullable Map<String, String> ordinalAsStated,
      @Nullable String on,
      @Nullable List<Participation> participations,
      @Nullable List<Citation> citations) {}

  public record Purpose(Map<String, String> text, @Nullable List<Citation> citations) {}

  public record Participation(
      @Nullable String person,
      @Nullable Map<String, String> office,
      @Nullable String onBehalfOf,
      String capacity) {}

  public record Citation(
      @Nullable String document,
      @Nullable String locator,
      @Nullable List<String> statedBy,
      @Nullable String directness) {}

  public record Category(String category) {}

  public record Comparator(@Nullable StaffGroup staff, @Nullable String actor) {}

  public record StaffGroup(String group) {}

  /** What dsl-json takes for a setter, it does not read by that name. */
  public record DateRule(
      @JsonProperty("sets") String date,
      @Nullable String promptness,
      @Nullable Map<String, String> asStated) {}

  public record Condition(
      String kind, @Nullable Map<String, String> text, @Nullable List<String> statedBy) {}

  public record Periodicity(@Nullable String recurrence, @Nullable Map<String, String> asStated) {}

  public record Terms(
      @Nullable String effect,
      @Nullable List<String> components,
      @Nullable List<DateRule> dateRules,
      @Nullable List<Condition> conditions,
      @Nullable Periodicity periodicity,
      @Nullable Comparator comparator) {}

  public record Demand(
      String id,
      @Nullable String parent,
      @Nullable String label,
      @Nullable List<Category> categories,
      Map<String, String> text,
      @Nullable Map<String, String> asStated,
      @Nullable Terms terms,
      @Nullable List<String> raisedBy,
      @Nullable List<String> addressedTo,
      @Nullable String tabledAt,
      @Nullable List<Citation> citations) {}

  public record Measure(
      String id,
      @Nullable List<Category> categories,
      Map<String, String> text,
      @Nullable List<String> debtors,
      @Nullable List<String> creditors,
      @Nullable List<String> addresses,
      @Nullable Terms terms,
      @Nullable String statedAt,
      @Nullable List<Citation> citations) {}

  public record Doc(
      String id,
      String kind,
      Map<String, String> title,
      @Nullable String publisher,
      @Nullable String date,
      @Nullable List<String> languages) {}

  public record Relation(
      String id, String kind, String subject, String object, @Nullable Map<String, String> note) {}

  public record Remark(
      String id,
      String kind,
      @Nullable List<Category> categories,
      @Nullable List<String> speakers,
      Map<String, String> text,
      @Nullable List<String> about,
      @Nullable List<Citation> citations) {}

  public record Transition(
      String id,
      List<String> subjects,
      @Nullable String to,
      String on,
      @Nullable List<String> by,
      @Nullable String at,
      @Nullable List<Condition> conditions,
      @Nullable List<Citation> citations) {}
}
