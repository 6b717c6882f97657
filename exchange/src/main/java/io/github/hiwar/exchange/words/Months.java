package io.github.hiwar.exchange.words;

import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.value.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * What months are called: in the Maghreb, in the Levant, in French and English with what they are
 * cut to, and those of the Islamic calendar. The names stand in {@code months.tsv} beside this
 * class; whoever compares them folds spellings in their own way.
 */
public final class Months {
  private Months() {}

  /**
   * A name of a month.
   *
   * @param calendar {@code gregorian} or {@code hijri}
   * @param month which month of the year it is, from 1 to 12
   * @param language the language of the name, by its tag
   * @param name the name
   */
  public record Name(String calendar, int month, String language, String name) {}

  /** {@return all names, month by month} */
  public static List<Name> all() {
    return Table.read(Months.class, "months.tsv").stream().flatMap(Months::names).toList();
  }

  private static Stream<Name> names(Table.Row row) {
    int month = Integer.parseInt(row.cell("month"), 10);
    return Catalogue.LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.of(row.cell(language).split(" \\| ", -1))
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Name(row.cell("calendar"), month, language, name)));
  }
}
