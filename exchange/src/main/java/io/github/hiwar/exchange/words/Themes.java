package io.github.hiwar.exchange.words;

import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.value.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people call the categories of demands, beside their names. The words stand in {@code
 * themes.tsv} beside this class; a star ends a stem.
 */
public final class Themes {
  private Themes() {}

  /**
   * A way to name a category.
   *
   * @param category the code of the category: {@code allowances/mileage}
   * @param phrase the words
   */
  public record Phrase(String category, String phrase) {}

  /** {@return all phrases, category by category} */
  public static List<Phrase> all() {
    return Table.read(Themes.class, "themes.tsv").stream().flatMap(Themes::phrases).toList();
  }

  private static Stream<Phrase> phrases(Table.Row row) {
    return Catalogue.LANGUAGES.stream()
        .flatMap(language -> Stream.of(row.cell(language).split(" \\| ", -1)))
        .filter(phrase -> !phrase.isEmpty())
        .map(phrase -> new Phrase(row.cell("category"), phrase));
  }
}
