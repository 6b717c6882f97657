package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.Confidentiality;
import io.github.hiwar.finding.Severity;
import java.util.List;

/** Rules about what a published record needs. */
final class PublicationRules {
  static final List<Rule> ALL =
      List.of(
          Rule.publication(
              "not-public",
              Topic.PUBLICATION,
              Severity.ERROR,
              BargainingRecord.class,
              PublicationRules::notPublic),
          Rule.publication(
              "publisher-missing",
              Topic.PUBLICATION,
              Severity.WARNING,
              BargainingRecord.class,
              PublicationRules::publisherMissing),
          Rule.publication(
              "licence-missing",
              Topic.PUBLICATION,
              Severity.WARNING,
              BargainingRecord.class,
              PublicationRules::licenceMissing),
          Rule.complete(
              "title-missing",
              Topic.PUBLICATION,
              Severity.NOTICE,
              BargainingRecord.class,
              PublicationRules::titleMissing));

  private PublicationRules() {}

  private static void notPublic(BargainingRecord record, Inspection inspection) {
    if (record.confidentiality().filter(Confidentiality.PUBLIC::equals).isEmpty()) {
      inspection.report("confidentiality", "confidentiality", record.confidentiality());
    }
  }

  private static void publisherMissing(BargainingRecord record, Inspection inspection) {
    if (record.publisher().isEmpty()) {
      inspection.report("publisher");
    }
  }

  private static void licenceMissing(BargainingRecord record, Inspection inspection) {
    if (record.licence().isEmpty()) {
      inspection.report("licence");
    }
  }

  private static void titleMissing(BargainingRecord record, Inspection inspection) {
    if (record.title().isEmpty() && record.withdrawn().isEmpty()) {
      inspection.report("title");
    }
  }
}
