package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.Confidentiality;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Absence;
import java.net.URI;
import java.util.List;

/** Where statements come from, and what a published record needs. */
final class SourceCases {
  private static final Transition PROMISE =
      entry("promise", DemandStatus.COMMITTED, "2025-10-14", "mileage").build();

  static final List<RuleCase> ALL =
      List.of(
          RuleCase.of(
              "document-never-cited",
              record -> record.addDocuments(document("letter", "Lettre").build()),
              record ->
                  record
                      .addDocuments(document("letter", "Lettre").build())
                      .addDocuments(
                          document("reply", "Réponse")
                              .inReplyTo(document("letter", "Lettre").build().ref())
                              .build())
                      .addRemarks(
                          remark()
                              .addSpeakers(to("union"))
                              .addAbout(document("reply", "Réponse").build().ref())
                              .build())),
          RuleCase.of(
              "statement-unsourced",
              record ->
                  record.addTransitions(
                      Transition.builder().from(PROMISE).citations(List.of()).build()),
              record -> record.addTransitions(PROMISE)),
          RuleCase.of(
              "statement-unsourced",
              record ->
                  record.addTransitions(
                      Transition.builder().from(PROMISE).citations(List.of()).build()),
              record ->
                  record.addTransitions(
                      Transition.builder()
                          .from(PROMISE)
                          .citations(List.of())
                          .putAbsent("citations", Absence.WITHHELD)
                          .build())),
          RuleCase.of(
              "demand-unsourced",
              record ->
                  record.addDemands(
                      Demand.builder()
                          .from(demand("canteen", "Créer une cantine").build())
                          .citations(List.of())
                          .build()),
              record ->
                  record.addDemands(
                      Demand.builder()
                          .from(demand("canteen", "Créer une cantine").build())
                          .parent(Dialogue.MILEAGE.ref())
                          .citations(List.of())
                          .build())),
          RuleCase.of(
              "measure-unsourced",
              record ->
                  record.addMeasures(
                      Measure.builder()
                          .from(measure("bonus").build())
                          .citations(List.of())
                          .build()),
              record -> record.addMeasures(measure("bonus").build())),
          RuleCase.of(
              "quote-too-long",
              record -> record.addTransitions(quoting(301)),
              record -> record.addTransitions(quoting(300))),
          RuleCase.of(
              "remark-without-speaker",
              record -> record.addRemarks(remark().build()),
              record -> record.addRemarks(remark().addSpeakers(to("union")).build())),
          RuleCase.of(
              "not-public",
              record -> record.confidentiality(Confidentiality.RESTRICTED),
              record -> record.confidentiality(Confidentiality.PUBLIC)),
          new RuleCase(
              "publisher-missing",
              Bare.record().build(),
              Bare.record().publisher(fr("Observatoire")).build()),
          new RuleCase(
              "licence-missing",
              Bare.record().build(),
              Bare.record()
                  .licence(URI.create("https://opendatacommons.org/licenses/by/"))
                  .build()),
          new RuleCase(
              "title-missing",
              Bare.record().build(),
              Bare.record().title(fr("Dialogue sectoriel")).build()));

  private SourceCases() {}

  private static Remark.Builder remark() {
    return Remark.builder().id("thanks").kind(RemarkKind.THANKS).text(fr("Merci"));
  }

  private static Transition quoting(int length) {
    return Transition.builder()
        .from(PROMISE)
        .citations(
            List.of(
                Citation.builder()
                    .document(Dialogue.COMMUNIQUE.ref())
                    .quote(fr("x".repeat(length)))
                    .build()))
        .build();
  }
}
