package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.Withdrawal;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Directness;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Personal data. */
final class PrivacyCases {
  private static final Person NAMED = person("amina").name(fr("Amina Bennani")).build();
  private static final Person IN_OFFICE =
      person("amina")
          .name(fr("Amina Bennani"))
          .addOffices(Office.of(fr("Ministre"), Dialogue.to("ministry")))
          .build();
  private static final Person X = person("x").anonymousLabel("X").build();

  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "personal-data-in-public",
              record -> record.addPeople(NAMED),
              record ->
                  record.addPeople(
                      person("secretary")
                          .addOffices(Office.of(fr("Secrétaire général"), Dialogue.to("union")))
                          .build())),
          RuleCase.of(
              "personal-data-in-public",
              record -> record.addPeople(NAMED),
              record -> record.addPeople(IN_OFFICE)),
          RuleCase.of(
              "personal-data-in-public",
              record ->
                  record.addPeople(
                      Person.builder().from(IN_OFFICE).anonymousLabel("Ministre").build()),
              record -> record.addPeople(IN_OFFICE)),
          RuleCase.of(
              "personal-data-in-public",
              record -> record.addPeople(NAMED, X),
              record -> record.addPeople(IN_OFFICE, X)),
          RuleCase.of(
              "name-in-texts",
              record ->
                  record
                      .addPeople(person("p").name(fr("Amina Bennani")).build())
                      .title(fr("Dialogue avec Mme BENNANI Amina")),
              record -> record.addPeople(person("p").name(fr("Amina Bennani")).build())),
          RuleCase.of(
              "name-in-texts",
              record ->
                  record
                      .addPeople(person("p").name(fr("Amina Bennani")).build())
                      .licence(URI.create("https://example.org/amina_bennani.pdf")),
              record ->
                  record
                      .addPeople(IN_OFFICE)
                      .licence(URI.create("https://example.org/amina_bennani.pdf"))),
          RuleCase.of(
              "name-in-texts",
              record -> record.addPeople(person("a.bennani").name(fr("Amina Bennani")).build()),
              record -> whispered(record, person("delegate").name(fr("Amina Bennani")).build())),
          RuleCase.of(
              "name-in-texts",
              record ->
                  record
                      .addPeople(person("p").name(fr("Amina Bennani")).build())
                      .extensions(Extensions.of(Map.of("x-amina.bennani", new JsonValue.Null()))),
              record -> record.addPeople(person("p").name(fr("Amina Bennani")).build())),
          RuleCase.of(
              "anonymous-but-named",
              record ->
                  record.addPeople(
                      person("x").anonymousLabel("X").name(fr("Amina Bennani")).build()),
              record -> record.addPeople(X)),
          RuleCase.of(
              "anonymous-but-named",
              record ->
                  record.addPeople(
                      person("x").anonymousLabel("X").addAliases(fr("A. Bennani")).build()),
              record -> record.addPeople(X)),
          RuleCase.of(
              "anonymous-label-reveals-name",
              record ->
                  record.addPeople(
                      NAMED, person("x").anonymousLabel("Mme Bennani, déléguée").build()),
              record ->
                  record.addPeople(NAMED, person("x").anonymousLabel("Mme B., déléguée").build())),
          RuleCase.of(
              "anonymous-source-named",
              record -> whispered(record, NAMED),
              record -> whispered(record, X)),
          RuleCase.of(
              "tombstone-keeps-people",
              record -> withdrawn(record).addPeople(X),
              record -> withdrawn(record)));

  private PrivacyCases() {}

  private static Person.Builder person(String id) {
    return Person.builder().id(id);
  }

  private static BargainingRecord.Builder whispered(
      BargainingRecord.Builder record, Person source) {
    return record
        .addPeople(source)
        .addTransitions(
            entry("promise", DemandStatus.COMMITTED, "2025-10-14", "mileage")
                .citations(
                    List.of(
                        Citation.builder()
                            .document(Dialogue.COMMUNIQUE.ref())
                            .addStatedBy(source.ref())
                            .directness(Directness.ANONYMOUS)
                            .build()))
                .build());
  }

  private static BargainingRecord.Builder withdrawn(BargainingRecord.Builder record) {
    return record.withdrawn(
        Withdrawal.builder().on(date("2025-12-01")).reason(fr("À la demande des parties")).build());
  }
}
