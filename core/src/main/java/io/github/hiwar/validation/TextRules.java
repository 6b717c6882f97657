package io.github.hiwar.validation;

import io.github.hiwar.finding.Severity;
import io.github.hiwar.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Rules about wordings: what a reader sees is what is written. */
final class TextRules {
  private static final int LONG_ENOUGH_TO_DIFFER = 25;

  // UTF-8 read as Latin-1 or Windows-1252: "Ã©" for é, "Ø§" for ا.
  private static final Pattern MISREAD =
      Pattern.compile(
          "\\uFFFD|Ã[\\u0080-\\u00BF]|Â[\\u00A0-\\u00BF]|[ØÙ][\\u0080-\\u00BF\\u2018-\\u203A][ØÙ]");

  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "text-not-nfc", Topic.TEXT, Severity.WARNING, Wording.class, TextRules::notNfc),
          Rule.draft(
              "text-bidi-control", Topic.TEXT, Severity.WARNING, Wording.class, TextRules::bidi),
          Rule.draft(
              "text-invisible-character",
              Topic.TEXT,
              Severity.WARNING,
              Wording.class,
              TextRules::invisible),
          Rule.draft(
              "text-damaged", Topic.TEXT, Severity.WARNING, Wording.class, TextRules::damaged),
          Rule.draft(
              "text-mixed-scripts", Topic.TEXT, Severity.WARNING, Wording.class, TextRules::mixed),
          Rule.draft(
              "text-in-other-script",
              Topic.TEXT,
              Severity.NOTICE,
              Wording.class,
              TextRules::otherScript),
          Rule.complete(
              "translation-identical",
              Topic.TEXT,
              Severity.NOTICE,
              LocalizedText.class,
              TextRules::translationIdentical));

  private TextRules() {}

  private static void notNfc(Wording wording, Inspection inspection) {
    if (wording.has(TextScan.MAY_NOT_BE_NFC) && !Wordings.isNormalised(wording.text())) {
      inspection.report("", "text", wording.text());
    }
  }

  private static void bidi(Wording wording, Inspection inspection) {
    if (wording.has(TextScan.BIDI_CONTROL)) {
      inspection.report(
          "", "text", wording.text(), "character", first(wording.text(), TextScan.BIDI_CONTROL));
    }
  }

  private static void invisible(Wording wording, Inspection inspection) {
    if (wording.has(TextScan.INVISIBLE)) {
      inspection.report(
          "", "text", wording.text(), "character", first(wording.text(), TextScan.INVISIBLE));
    }
  }

  private static String first(String text, int trait) {
    for (int i = 0; i < text.length(); i++) {
      if ((TextScan.traits(text.substring(i, i + 1)) & trait) != 0) {
        return "U+%04X".formatted((int) text.charAt(i));
      }
    }
    return "";
  }

  private static void damaged(Wording wording, Inspection inspection) {
    if (wording.has(TextScan.MAY_BE_DAMAGED) && MISREAD.matcher(wording.text()).find()) {
      inspection.report("", "text", wording.text());
    }
  }

  private static void mixed(Wording wording, Inspection inspection) {
    if (wording.has(TextScan.LOOKALIKE) && wording.has(TextScan.LATIN)) {
      String mixed = Wordings.mixedWord(wording.text());
      if (!mixed.isEmpty()) {
        inspection.report("", "word", mixed);
      }
    }
  }

  private static void otherScript(Wording wording, Inspection inspection) {
    if (Scripts.areOther(wording.tag(), wording.text())) {
      inspection.report("", "language", wording.tag(), "text", wording.text());
    }
  }

  private static void translationIdentical(LocalizedText text, Inspection inspection) {
    if (text.texts().size() < 2 || text.original().length() < LONG_ENOUGH_TO_DIFFER) {
      return;
    }
    String original = text.original();
    for (Map.Entry<String, String> translation : text.texts().entrySet()) {
      if (translation.getValue().equals(original)
          && !translation.getKey().equals(text.originalLanguage())) {
        inspection.report(
            translation.getKey(),
            "language",
            translation.getKey(),
            "original",
            text.originalLanguage());
      }
    }
  }
}
