package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.fr;

import io.github.hiwar.source.Document;
import io.github.hiwar.value.LocalizedText;
import java.util.List;

/** Wordings, scripts and languages. */
final class TextCases {
  static final List<RuleCase> ALL =
      List.of(
          title("text-not-nfc", fr("Secre\u0301tariat"), fr("Secr\u00E9tariat")),
          title("text-not-nfc", ar("ا\u0654جور"), ar("أجور")),
          title("text-bidi-control", fr("Accord \u202Eengis"), fr("Accord signé")),
          title("text-bidi-control", ar("زيادة \u2067500\u2069 درهم"), ar("زيادة\u200F 500 درهم")),
          title("text-invisible-character", fr("Ac\u200Bcord"), fr("Accord")),
          title("text-invisible-character", fr("Ac\u0007cord"), fr("Accord\nsectoriel")),
          title("text-damaged", fr("SecrÃ©tariat"), fr("Secrétariat à São Paulo")),
          title("text-damaged", ar("حوار \uFFFDجتماعي"), ar("حوار اجتماعي")),
          title("text-mixed-scripts", fr("Аccord"), fr("Accord Δ 2025")),
          title("text-in-other-script", ar("Dialogue"), ar("حوار CDT")),
          title(
              "translation-identical",
              fr("Relever l'indemnité kilométrique").and("en", "Relever l'indemnité kilométrique"),
              fr("Relever l'indemnité kilométrique").and("en", "Raise the mileage allowance")),
          title(
              "language-unknown",
              fr("Accord").and("fx", "Accord"),
              fr("Accord").and("ary", "اتفاق")),
          title(
              "language-unknown",
              fr("Accord").and("fr-WX", "Accord"),
              fr("Accord").and("fr-MA", "Accord")),
          RuleCase.of(
              "declared-language-unknown",
              record -> record.addLanguages("xx"),
              record -> record.addLanguages("zgh")),
          RuleCase.of(
              "declared-language-unknown",
              record ->
                  record.documents(
                      List.of(
                          Document.builder().from(Dialogue.COMMUNIQUE).addLanguages("ax").build())),
              record ->
                  record.documents(
                      List.of(
                          Document.builder()
                              .from(Dialogue.COMMUNIQUE)
                              .addLanguages("ar")
                              .build()))),
          title("original-language-missing", LocalizedText.of("es", "Acuerdo"), fr("Accord")),
          title(
              "original-language-missing",
              LocalizedText.of("es", "Acuerdo"),
              LocalizedText.of("ar-MA", "اتفاق")));

  private TextCases() {}

  private static LocalizedText ar(String text) {
    return LocalizedText.of("ar", text);
  }

  private static RuleCase title(String ruleId, LocalizedText fails, LocalizedText passes) {
    return RuleCase.of(ruleId, record -> record.title(fails), record -> record.title(passes));
  }
}
