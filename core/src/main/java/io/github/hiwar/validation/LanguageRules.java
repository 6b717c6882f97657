package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.source.Document;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Rules about languages: known ones, and the ones that the record says it is written in. */
final class LanguageRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "language-unknown",
              Topic.TEXT,
              Severity.WARNING,
              UnknownLanguage.class,
              Entries.WRITTEN,
              LanguageRules::unknown),
          Rule.draft(
              "declared-language-unknown",
              Topic.TEXT,
              Severity.WARNING,
              BargainingRecord.class,
              LanguageRules::declaredUnknown),
          Rule.complete(
              "original-language-missing",
              Topic.TEXT,
              Severity.NOTICE,
              LocalizedText.class,
              Entries.WRITTEN,
              LanguageRules::originalMissing));

  private LanguageRules() {}

  private static void declaredUnknown(BargainingRecord record, Inspection inspection) {
    declared(record, record.languages(), inspection);
    for (Document document : record.documents()) {
      declared(document, document.languages(), inspection);
    }
  }

  private static void declared(Entity entity, List<String> tags, Inspection inspection) {
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      if (!Standard.knowsLanguage(tag)) {
        inspection.report(entity, "languages/" + i, "language", tag, "near", near(tag));
      }
    }
  }

  private static void unknown(UnknownLanguage unknown, Inspection inspection) {
    inspection.report("", "language", unknown.tag(), "near", near(unknown.tag()));
  }

  private static String near(String tag) {
    String language = tag.length() > 2 ? tag.substring(0, 2) : tag;
    List<String> usual = new ArrayList<>(List.of("ar", "fr", "en", "es"));
    usual.removeIf(one -> one.equals(language));
    return tag.length() == 2 ? NearMiss.of(language, usual, 1).orElse("") : "";
  }

  private static void originalMissing(LocalizedText text, Inspection inspection) {
    if (inspection.record().languages().isEmpty()) {
      return;
    }
    for (String tag : text.texts().keySet()) {
      if (inspection.facts().isDeclared(tag)) {
        return;
      }
    }
    inspection.report(
        "", "language", text.originalLanguage(), "languages", inspection.record().languages());
  }
}
