package io.github.hiwar.finding;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of some kinds of findings: one table a language, a row a kind, read when a text is
 * first asked for.
 *
 * <p>The tables stand beside the class that opens them. Those of the rules are {@code
 * rules.en.tsv}, {@code rules.fr.tsv} and {@code rules.ar.tsv}, with the columns {@code code},
 * {@code message}, {@code what}, {@code why} and {@code fix}; words that messages choose from are
 * rows of {@code rules.words.tsv}, with {@code code}, {@code label_en}, {@code label_fr} and {@code
 * label_ar}. This class is thread-safe.
 *
 * <pre>{@code
 * Catalogue own = Catalogue.of("acme", name -> House.class.getResourceAsStream(name));
 * FindingKind capped = own.kind("acme-cap", Severity.WARNING);
 * }</pre>
 */
public final class Catalogue {
  /** The languages that messages are made in, by their tags; the first is that of all others. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "ar");

  private static final String WORDS = "words";

  private final String name;
  private final Function<String, @Nullable InputStream> tables;
  private final Map<String, Map<String, FindingText>> texts = new ConcurrentHashMap<>();
  private final Map<String, Map<String, LocalizedText>> words = new ConcurrentHashMap<>();

  private Catalogue(String name, Function<String, @Nullable InputStream> tables) {
    this.name = name;
    this.tables = tables;
  }

  /**
   * {@return a catalogue of which nothing is read yet}
   *
   * @param name the name that the files of its tables begin with
   * @param tables opens a table by the name of its file, and gives null if there is none; a class
   *     can open what stands beside it, whatever module it is in
   */
  public static Catalogue of(String name, Function<String, @Nullable InputStream> tables) {
    return new Catalogue(name, tables);
  }

  /**
   * {@return a kind of finding that has a row in each of the tables}
   *
   * @param code the code
   * @param severity what such a finding weighs
   */
  public FindingKind kind(String code, Severity severity) {
    return new FindingKind(code, severity, language -> text(code, language));
  }

  /**
   * {@return a word that messages choose from, in the language of each; the code itself where the
   * table has no such row}
   *
   * @param code the code of the word
   */
  public Argument word(String code) {
    LocalizedText word = words.computeIfAbsent(WORDS, this::readWords).get(code);
    return word == null ? new Argument.Text(code) : new Argument.Word(code, word);
  }

  private FindingText text(String code, String language) {
    String spoken = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
    FindingText text = texts.computeIfAbsent(spoken, this::read).get(code);
    return Objects.requireNonNull(text, () -> missing(code, spoken));
  }

  private Map<String, FindingText> read(String language) {
    Map<String, FindingText> read = new HashMap<>();
    for (Table.Row row : rows(language)) {
      read.put(
          row.cell("code"),
          new FindingText(row.cell("message"), row.cell("what"), row.cell("why"), row.cell("fix")));
    }
    return Map.copyOf(read);
  }

  private Map<String, LocalizedText> readWords(String table) {
    Map<String, LocalizedText> read = new HashMap<>();
    for (Table.Row row : rows(table)) {
      read.put(row.cell("code"), row.label());
    }
    return Map.copyOf(read);
  }

  private List<Table.Row> rows(String table) {
    return Table.read(file(table), tables.apply(file(table)));
  }

  private String missing(String code, String table) {
    return "no row \"" + code + "\" in " + file(table);
  }

  private String file(String table) {
    return name + "." + table + ".tsv";
  }
}
