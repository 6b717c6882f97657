package io.github.hiwar.report.text;

import io.github.hiwar.value.LocalizedText;
import java.util.Map;
import java.util.Objects;

/** The words of the printed report in the three languages. */
final class Words {
  private static final Map<String, LocalizedText> WORDS =
      Map.ofEntries(
          word("parties", "الأطراف", "Parties", "Parties"),
          word("demands", "المطالب وحالتها في", "Revendications au", "Demands as of"),
          word(
              "measures",
              "المنجزات وما هو قيد الإنجاز",
              "Réalisations et mesures en cours",
              "Achievements and work in progress"),
          word(
              "promises", "الوعود وشروطها", "Engagements et conditions", "Promises and conditions"),
          word("disputed", "نقط الخلاف", "Points contestés", "Disputed points"),
          word("condition", "شرط", "condition", "condition"),
          word("says", "حسب", "selon", "according to"),
          word("none", "لا شيء", "aucun", "none"),
          word("agreements", "الاتفاقات", "Accords", "Agreements"),
          word("step", "دفعة", "tranche", "instalment"),
          word("any-of", "واحد مما يلي", "l’un des suivants", "one of these"),
          word("held", "في هذا السجل", "dans ce dossier", "in this record"),
          word("unsourced", "دون ذكر المصدر", "sans source indiquée", "source not stated"),
          word(
              "uncounted",
              "قيود لم تُحتسب لأنها قد تكون لاحقة لهذا اليوم",
              "Entrées du journal non comptées, car peut-être postérieures à ce jour",
              "Journal entries not counted, since they may be of a later day"),
          word("unknown", "غير معروف", "inconnu", "not known"));

  private Words() {}

  private static Map.Entry<String, LocalizedText> word(
      String key, String ar, String fr, String en) {
    return Map.entry(key, LocalizedText.of("ar", ar).and("fr", fr).and("en", en));
  }

  static String in(String language, String key) {
    return Objects.requireNonNull(WORDS.get(key), key).in(language);
  }
}
