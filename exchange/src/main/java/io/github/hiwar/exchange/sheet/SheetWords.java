package io.github.hiwar.exchange.sheet;

import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.Table;
import io.github.hiwar.value.Unicode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that sheets of claims are read by: headings, names of states and of themes, months, and
 * what a row of totals begins with. The known ones stand in {@code words.ar.tsv}, {@code
 * words.fr.tsv} and {@code words.en.tsv} beside this class, names of months in a table that drafts
 * share; one's own take precedence.
 *
 * <p>A word is compared without capitals, accents, vowel marks and signs, a theme by what drafts
 * know it by too. Nothing is derived from a part of a cell: what is not listed is asked back. This
 * class is immutable and thread-safe.
 *
 * <pre>{@code
 * SheetWords words = SheetWords.standard()
 *     .with("status", "demand/under-study", "chez le SG")
 *     .with("column", "answer", "Retour du cabinet");
 * }</pre>
 */
public final class SheetWords {
  private static final int LONGEST_TABLE = 1 << 20;
  private static final SheetWords STANDARD = standardWords();

  /** What a heading says. */
  record Heading(SheetColumn column, String language) {}

  private final Map<String, Map<String, String>> meanings;
  private final Map<String, String> languages;

  private SheetWords(Map<String, Map<String, String>> meanings, Map<String, String> languages) {
    this.meanings = meanings;
    this.languages = languages;
  }

  private static SheetWords standardWords() {
    KnownWords known = new KnownWords();
    return new SheetWords(known.meanings(), known.languages());
  }

  /** {@return the known words of the three languages} */
  public static SheetWords standard() {
    return STANDARD;
  }

  /**
   * {@return the same with one word more}
   *
   * @param kind what it is: {@code status}, {@code theme} or {@code column}
   * @param meaning what it stands for: the code of a {@link DemandStatus}, with or without {@code
   *     demand/}, the code of a {@link DemandCategory}, or that of a {@link SheetColumn}
   * @param word the word, as sheets have it
   * @throws InvalidValueException if there is no such kind or meaning, or no letter in the word
   */
  public SheetWords with(String kind, String meaning, String word) {
    String code =
        switch (kind) {
          case "status" -> status(meaning).map(DemandStatus::code).orElse(null);
          case "theme" -> DemandCategory.of(meaning).code();
          case "column" -> column(meaning).map(SheetColumn::code).orElse(null);
          default ->
              throw new InvalidValueException(
                  "SheetWords", "kind", kind, "a word is a status, a theme or a column");
        };
    if (code == null) {
      throw new InvalidValueException(
          "SheetWords", "meaning", meaning, "there is no such " + kind + "; write " + known(kind));
    }
    InvalidValueException.require(
        !Fold.of(word).isEmpty(), "SheetWords", "word", word, "a word has letters or figures");
    Map<String, Map<String, String>> all = new HashMap<>(meanings);
    Map<String, String> ofKind = new HashMap<>(all.getOrDefault(kind, Map.of()));
    ofKind.put(KnownWords.key(word), code);
    all.put(kind, ofKind);
    return new SheetWords(all, languages);
  }

  /**
   * {@return the same with the words of a table: a line each, with its kind, its meaning and the
   * words, tabs between them and {@code |} between words that mean the same; empty lines, and a
   * first line that names the columns, are passed over}
   *
   * @param table the table in UTF-8; it is not closed
   * @throws IOException if it cannot be read
   * @throws InvalidValueException if a line is not like that; it names the line
   */
  public SheetWords with(InputStream table) throws IOException {
    SheetWords more = this;
    String text = new String(table.readNBytes(LONGEST_TABLE), StandardCharsets.UTF_8);
    String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (!Unicode.isBlank(lines[i]) && !cells[0].equals("kind")) {
        more = more.with(i + 1, lines[i], cells);
      }
    }
    return more;
  }

  private SheetWords with(int number, String line, String... cells) {
    String place = "line " + number;
    InvalidValueException.require(
        cells.length == 3,
        "SheetWords",
        place,
        line,
        "a line is kind, meaning and words, with tabs");
    SheetWords more = this;
    try {
      for (String word : cells[2].split("\\|", -1)) {
        more = more.with(cells[0].strip(), cells[1].strip(), word.strip());
      }
    } catch (InvalidValueException e) {
      throw new InvalidValueException("SheetWords", place, line, e.rule());
    }
    return more;
  }

  /**
   * {@return the column that a heading names; empty if none is known}
   *
   * @param heading the heading, as sheets have it
   */
  public Optional<SheetColumn> columnOf(String heading) {
    return heading(heading).map(Heading::column);
  }

  Optional<Heading> heading(String text) {
    String folded = Fold.of(text.replaceAll("\\([^)]*\\)", " "));
    Map<String, String> columns = meanings.getOrDefault("column", Map.of());
    String key = folded;
    String code = columns.get(key);
    for (int end = folded.length();
        code == null && end > 0;
        end = folded.lastIndexOf(' ', end - 1)) {
      key = folded.substring(0, end) + KnownWords.ANY_END;
      code = columns.get(key);
    }
    String language = languages.getOrDefault("column" + key, "");
    return Optional.ofNullable(code)
        .flatMap(SheetWords::column)
        .map(column -> new Heading(column, language));
  }

  Optional<DemandStatus> statusOf(String word) {
    return Optional.ofNullable(meaning("status", word)).flatMap(SheetWords::status);
  }

  Optional<DemandCategory> themeOf(String word) {
    return Optional.ofNullable(meaning("theme", word))
        .or(() -> ThemeStems.of(Fold.of(word)))
        .map(DemandCategory::of);
  }

  /** What is left of a text behind "the end of", which the month or the year holds. */
  String afterEndOf(String text) {
    for (int at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
      if (meaning("end", text.substring(0, at)) != null) {
        return text.substring(at + 1);
      }
    }
    return text;
  }

  /** The month of the year, from 1 on. */
  Optional<Integer> monthOf(String word) {
    return Optional.ofNullable(meaning("month", word)).map(Integer::valueOf);
  }

  boolean beginsTotal(String text) {
    String folded = Fold.of(text);
    String first =
        folded.substring(0, folded.indexOf(' ') < 0 ? folded.length() : folded.indexOf(' '));
    return meaning("total", folded) != null || meaning("total", first) != null;
  }

  private @Nullable String meaning(String kind, String word) {
    return meanings.getOrDefault(kind, Map.of()).get(Fold.of(word));
  }

  private static String known(String kind) {
    Stream<String> codes =
        kind.equals("status")
            ? Stream.of(DemandStatus.values()).map(DemandStatus::state)
            : Stream.of(SheetColumn.values()).map(SheetColumn::code);
    return codes.collect(Collectors.joining(", "));
  }

  private static Optional<SheetColumn> column(String code) {
    return Stream.of(SheetColumn.values()).filter(one -> one.code().equals(code)).findFirst();
  }

  private static Optional<DemandStatus> status(String code) {
    return Stream.of(DemandStatus.values())
        .filter(one -> one.code().equals(code) || one.state().equals(code))
        .findFirst();
  }

  /** The first word of a column in a language: its heading. */
  static String headingIn(SheetColumn column, String language) {
    String spoken = Catalogue.LANGUAGES.contains(language) ? language : Catalogue.LANGUAGES.get(0);
    return Table.read(SheetWords.class, "words." + spoken + ".tsv").stream()
        .filter(row -> row.cell("kind").equals("column"))
        .filter(row -> row.cell("meaning").equals(column.code()))
        .map(row -> KnownWords.forms(row.cell("words").split(" \\| ", -1)[0]).get(0))
        .findFirst()
        .orElseThrow();
  }
}
