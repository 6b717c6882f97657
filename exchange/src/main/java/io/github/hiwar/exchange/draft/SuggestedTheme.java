package io.github.hiwar.exchange.draft;

import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import java.util.Comparator;
import java.util.Optional;

/** Suggests what a claim is about, by the words that it uses. */
final class SuggestedTheme {
  private SuggestedTheme() {}

  /**
   * The category with the longest words in the text; of several, the one that is more special, and
   * then the one that comes first.
   */
  static Optional<Classification> of(Said said) {
    Comparator<Lexicon.Hit> by =
        Comparator.comparingInt(Lexicon.Hit::length)
            .thenComparing(hit -> hit.code().indexOf('/') > 0)
            .thenComparing(Lexicon.Hit::from, Comparator.reverseOrder());
    return said.all("category")
        .max(by)
        .map(
            hit ->
                Classification.builder()
                    .category(DemandCategory.of(hit.code()))
                    .method(Classification.Method.DERIVED)
                    .note(note(said.between(hit.from(), hit.to())))
                    .build());
  }

  private static LocalizedText note(String words) {
    return LocalizedText.of("en", "from the words \"" + words + "\"")
        .and("fr", "d’après les mots «\u00A0" + words + "\u00A0»")
        .and("ar", "استناداً إلى العبارة «" + words + "»");
  }
}
