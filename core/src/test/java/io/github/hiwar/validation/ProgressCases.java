package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.MILEAGE;
import static io.github.hiwar.validation.Dialogue.MINISTRY;
import static io.github.hiwar.validation.Dialogue.SOURCE;
import static io.github.hiwar.validation.Dialogue.UNION;
import static io.github.hiwar.validation.Dialogue.document;
import static io.github.hiwar.validation.Dialogue.entry;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.DocumentStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.Transition;
import java.util.List;

/** What became of demands, measures, agreements and letters, by the journal. */
final class ProgressCases {
  private static final Agreement ACCORD =
      Agreement.builder()
          .id("accord")
          .kind(AgreementKind.AGREEMENT)
          .title(fr("Accord"))
          .addParties(to("union"), to("ministry"))
          .addCitations(SOURCE)
          .build();

  static final List<RuleCase> ALL =
      List.of(
          signed(
              List.of(signature("one", "2025-10-20"), signature("two", "2025-10-22")),
              List.of(signature("one", "2025-10-20"), signature("two", "2025-10"))),
          signed(
              List.of(signature("one", "2025-10-20").by(UNION), signature("two", "2025-10-22")),
              List.of(
                  signature("one", "2025-10-20").by(UNION),
                  signature("two", "2025-10-22").by(MINISTRY))),
          signed(
              List.of(
                  signature("one", "2025-10-20"),
                  entry("force", AgreementStatus.IN_FORCE, "2025-11-01", "accord"),
                  signature("two", "2025-11-20")),
              List.of(
                  signature("one", "2025-10-20"),
                  entry("no", AgreementStatus.REJECTED, "2025-11-01", "accord"),
                  entry("deal", AgreementStatus.AGREED_IN_PRINCIPLE, "2025-11-10", "accord"),
                  signature("two", "2025-11-20"))),
          behind(
              List.of(promised("2025-10-15"), delivered("2025-10-20")),
              List.of(promised("2025-10-15"), delivered("2025-10-20"), met())),
          behind(
              List.of(promised("2025-10-15"), delivered("2025-10-20")),
              List.of(delivered("2025-10-20"), promised("2025-10-25"))),
          behind(
              List.of(promised("2025-10-15"), delivered("2025-10-20")),
              List.of(
                  promised("2025-10-15"),
                  entry("paid", MeasureStatus.PARTLY_DELIVERED, "2025-10-20", "bonus"))),
          RuleCase.of(
              "demand-behind-measures",
              record -> settled(record),
              record ->
                  settled(record)
                      .addMeasures(measure("leave").text(fr("Congé de formation")).build())),
          claims(MeasureStatus.DELIVERED, MeasureStatus.BREACHED, MeasureStatus.DELIVERED),
          claims(MeasureStatus.DELIVERED, MeasureStatus.OVERDUE, MeasureStatus.DELIVERED),
          claims(MeasureStatus.DELIVERED, MeasureStatus.CANCELLED, MeasureStatus.DELIVERED),
          claims(MeasureStatus.IN_PROGRESS, MeasureStatus.BREACHED, MeasureStatus.IN_PROGRESS),
          RuleCase.of(
              "claims-conflict",
              record -> stated(record, MeasureStatus.BREACHED, "2025-10-20"),
              record -> stated(record, MeasureStatus.PROMISED, "2025-10-16")),
          letter(document("letter", "Lettre"), sent()),
          letter(sent().recipients(List.of()), sent().publisher(to("union"))),
          letter(
              document("letter", "Lettre").addRecipients(to("ministry")),
              document("letter", "Lettre").publisher(to("union")).addRecipients(to("ministry"))),
          RuleCase.of(
              "document-never-cited",
              record -> record.addDocuments(document("letter", "Lettre").build()),
              record ->
                  record
                      .addDocuments(document("letter", "Lettre").build())
                      .addTransitions(
                          entry("out", DocumentStatus.PUBLISHED, "2025-10-20", "letter").build())));

  private ProgressCases() {}

  private static RuleCase signed(
      List<Transition.Builder> twice, List<Transition.Builder> otherwise) {
    return RuleCase.of(
        "signed-twice",
        record -> with(record.addAgreements(ACCORD), twice),
        record -> with(record.addAgreements(ACCORD), otherwise));
  }

  private static BargainingRecord.Builder with(
      BargainingRecord.Builder record, List<Transition.Builder> entries) {
    entries.forEach(entry -> record.addTransitions(entry.build()));
    return record;
  }

  private static Transition.Builder signature(String id, String on) {
    return entry(id, AgreementStatus.SIGNED, on, "accord");
  }

  private static RuleCase behind(
      List<Transition.Builder> lagging, List<Transition.Builder> otherwise) {
    return RuleCase.of(
        "demand-behind-measures",
        record -> with(record.addMeasures(measure("bonus").build()), lagging),
        record -> with(record.addMeasures(measure("bonus").build()), otherwise));
  }

  private static BargainingRecord.Builder settled(BargainingRecord.Builder record) {
    return with(
        record.addMeasures(measure("bonus").build()),
        List.of(promised("2025-10-15"), delivered("2025-10-20")));
  }

  private static Transition.Builder promised(String on) {
    return entry("promise", DemandStatus.COMMITTED, on, MILEAGE.id());
  }

  private static Transition.Builder delivered(String on) {
    return entry("paid", MeasureStatus.DELIVERED, on, "bonus");
  }

  private static Transition.Builder met() {
    return entry("met", DemandStatus.FULFILLED, "2025-10-21", MILEAGE.id());
  }

  private static RuleCase claims(Status ministry, Status union, Status agreeing) {
    return RuleCase.of(
        "claims-conflict",
        record ->
            with(
                record.addMeasures(measure("bonus").build()),
                List.of(says(MINISTRY, ministry, "2025-10-20"), says(UNION, union, "2025-10-20"))),
        record ->
            with(
                record.addMeasures(measure("bonus").build()),
                List.of(
                    says(MINISTRY, ministry, "2025-10-20"), says(UNION, agreeing, "2025-10-20"))));
  }

  private static BargainingRecord.Builder stated(
      BargainingRecord.Builder record, Status union, String on) {
    return with(
        record.addMeasures(measure("bonus").build()),
        List.of(says(MINISTRY, MeasureStatus.DELIVERED, "2025-10-20"), says(UNION, union, on)));
  }

  private static Transition.Builder says(Party speaker, Status status, String on) {
    return entry("says-" + speaker.id(), status, on, "bonus").statedBy(speaker);
  }

  private static RuleCase letter(Document.Builder left, Document.Builder own) {
    return RuleCase.of(
        "document-never-cited",
        record -> record.addDocuments(left.build()),
        record -> record.addDocuments(own.build()));
  }

  private static Document.Builder sent() {
    return document("letter", "Lettre").sender(to("union")).addRecipients(to("ministry"));
  }
}
