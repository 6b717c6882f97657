package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MILEAGE;
import static io.github.hiwar.validation.Dialogue.SOURCE;
import static io.github.hiwar.validation.Dialogue.fr;

import io.github.hiwar.party.Position;
import io.github.hiwar.party.PositionStance;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sources say otherwise, and where parties stand. */
final class StatementCases {
  private static final JsonValue TEN = ten();

  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "statement-of-unknown-member",
              record -> record.addStatements(says("terms/quantitty", TEN)),
              record -> record.addStatements(says("terms/quantity", TEN))),
          RuleCase.of(
              "statement-of-unknown-member",
              record -> record.addStatements(says("terms/schedule/first/takesEffect", day())),
              record -> record.addStatements(says("terms/takesEffect", day()))),
          RuleCase.of(
              "statement-not-of-form",
              record ->
                  record.addStatements(says("terms/deadline", new JsonValue.Text("2025-13-01"))),
              record -> record.addStatements(says("terms/deadline", day()))),
          RuleCase.of(
              "statement-not-of-form",
              record -> record.addStatements(says("raisedBy", new JsonValue.Text("ministry"))),
              record ->
                  record.addStatements(
                      says(
                          "raisedBy",
                          new JsonValue.Sequence(List.of(new JsonValue.Text("ministry")))))),
          RuleCase.of(
              "statement-says-the-same",
              record -> record.addStatements(says("text", text(MILEAGE.text().original()))),
              record -> record.addStatements(says("text", text("Relever le tarif")))),
          RuleCase.of(
              "account-unsourced",
              record ->
                  record.addStatements(
                      statement("terms/deadline", day()).citations(List.of()).build()),
              record -> record.addStatements(says("terms/deadline", day()))),
          RuleCase.of(
              "position-about-nothing",
              record -> record.addPositions(position().build()),
              record -> record.addPositions(position().addAbout(MILEAGE.ref()).build())),
          RuleCase.of(
              "position-about-nothing",
              record -> record.addPositions(position().build()),
              record ->
                  record.addPositions(
                      position()
                          .addAbout(Ref.to(Entity.class, "urn:example:dialogue-2025"))
                          .build())));

  private StatementCases() {}

  private static JsonValue ten() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("type", new JsonValue.Text("percentage"));
    members.put("value", new JsonValue.Text("10"));
    return new JsonValue.Structure(members);
  }

  private static JsonValue day() {
    return new JsonValue.Text("2025-12-01");
  }

  private static JsonValue text(String french) {
    return new JsonValue.Structure(Map.of("fr", new JsonValue.Text(french)));
  }

  private static Statement says(String member, JsonValue value) {
    return statement(member, value).build();
  }

  private static Statement.Builder statement(String member, JsonValue value) {
    return Statement.builder()
        .id("agency")
        .about(MILEAGE.ref())
        .member(member)
        .value(value)
        .standing(StatementStanding.RIVAL)
        .addCitations(SOURCE);
  }

  private static Position.Builder position() {
    return Position.builder()
        .id("stand")
        .addHolders(Ref.to(Actor.class, "union"))
        .stance(PositionStance.PRIORITY)
        .reason(fr("La plus urgente"))
        .addCitations(SOURCE);
  }
}
