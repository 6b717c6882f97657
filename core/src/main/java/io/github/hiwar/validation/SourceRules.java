package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Remark;
import io.github.hiwar.status.Transition;
import java.util.List;

/** Rules about where statements come from. */
final class SourceRules {
  private static final int LONGEST_QUOTE = 300;

  static final List<Rule> ALL =
      List.of(
          Rule.complete(
              "document-never-cited",
              Topic.SOURCES,
              Severity.NOTICE,
              BargainingRecord.class,
              Entries.WRITTEN,
              SourceRules::neverCited),
          Rule.complete(
              "statement-unsourced",
              Topic.SOURCES,
              Severity.NOTICE,
              Transition.class,
              Entries.STANDING,
              SourceRules::statementUnsourced),
          Rule.publication(
              "demand-unsourced",
              Topic.SOURCES,
              Severity.NOTICE,
              Demand.class,
              SourceRules::demandUnsourced),
          Rule.publication(
              "measure-unsourced",
              Topic.SOURCES,
              Severity.WARNING,
              Measure.class,
              SourceRules::measureUnsourced),
          Rule.complete(
              "quote-too-long",
              Topic.SOURCES,
              Severity.NOTICE,
              Citation.class,
              Entries.WRITTEN,
              SourceRules::quoteTooLong),
          Rule.complete(
              "remark-without-speaker",
              Topic.SOURCES,
              Severity.NOTICE,
              Remark.class,
              SourceRules::withoutSpeaker));

  private SourceRules() {}

  private static void neverCited(BargainingRecord record, Inspection inspection) {
    for (EntityTable.Known known : inspection.table().all()) {
      if (known.entity instanceof Document document && !known.mentioned && !isSent(document)) {
        inspection.report(known, "", "title", document.title());
      }
    }
  }

  // That somebody wrote to somebody is a fact of its own.
  private static boolean isSent(Document document) {
    return !document.recipients().isEmpty()
        && (document.sender().isPresent() || document.publisher().isPresent());
  }

  private static void statementUnsourced(Transition transition, Inspection inspection) {
    if (transition.citations().isEmpty() && !inspection.isExplained("citations")) {
      inspection.report("");
    }
  }

  // An item is covered by the citation of what it is an item of.
  private static void demandUnsourced(Demand demand, Inspection inspection) {
    if (demand.citations().isEmpty()
        && demand.parent().isEmpty()
        && !inspection.isExplained("citations")) {
      inspection.report("");
    }
  }

  private static void measureUnsourced(Measure measure, Inspection inspection) {
    if (measure.citations().isEmpty() && !inspection.isExplained("citations")) {
      inspection.report("");
    }
  }

  private static void quoteTooLong(Citation citation, Inspection inspection) {
    citation
        .quote()
        .map(quote -> quote.original().length())
        .filter(length -> length > LONGEST_QUOTE)
        .ifPresent(length -> inspection.report("quote", "length", length));
  }

  private static void withoutSpeaker(Remark remark, Inspection inspection) {
    if (remark.speakers().isEmpty() && !inspection.isExplained("speakers")) {
      inspection.report("", "kind", remark.kind());
    }
  }
}
