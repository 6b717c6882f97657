package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.FileKinds;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Where;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads from and writes to, and in which language it speaks. Lines go through the
 * methods of this class; {@link #out} takes whole documents only, which escape as their format
 * does.
 *
 * @param in where {@code -} is read from
 * @param out where results go
 * @param err where complaints and progress go
 * @param locale the language
 * @param interactive whether somebody watches
 * @param unfinished what is removed if a signal ends the program
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Locale locale,
    boolean interactive,
    Unfinished unfinished) {
  Terminal(InputStream in, PrintStream out, PrintStream err, Locale locale, boolean interactive) {
    this(in, out, err, locale, interactive, new Unfinished());
  }

  /** The sentences of the command line in the language. */
  ResourceBundle texts() {
    return texts("texts");
  }

  /** A table of sentences in the language. */
  ResourceBundle texts(String table) {
    return Texts.of(table, locale);
  }

  /** The language, or English where it is none of ours. */
  Language language() {
    return Stream.of(Language.values())
        .filter(language -> language.name().equals(locale.getLanguage()))
        .findFirst()
        .orElse(Language.en);
  }

  /**
   * The same for what is said of a record: in Arabic, the months are called as where it comes from.
   */
  Terminal of(Optional<BargainingRecord> record) {
    Locale spoken =
        record
            .flatMap(BargainingRecord::jurisdiction)
            .filter(Terminal::isInCountry)
            .map(place -> new Locale.Builder().setLocale(locale).setRegion(place.substring(0, 2)))
            .map(Locale.Builder::build)
            .orElse(locale);
    return spoken.equals(locale)
        ? this
        : new Terminal(in, out, err, spoken, interactive, unfinished);
  }

  private static boolean isInCountry(String jurisdiction) {
    return jurisdiction.length() >= 2
        && jurisdiction.chars().limit(2).allMatch(c -> c >= 'A' && c <= 'Z')
        && (jurisdiction.length() == 2 || jurisdiction.charAt(2) == '-');
  }

  /** Whether these are the streams of the process, behind which the system may have files. */
  boolean isProcess() {
    return Objects.equals(in, System.in);
  }

  /** Prints one line of results. */
  void print(String pattern, @Nullable Object... values) {
    out.println(Shown.of(pattern, values).text());
  }

  /** Prints one line of results in columns, with tabs between them. */
  void row(Object... cells) {
    out.println(
        Stream.of(cells).map(cell -> Shown.value(cell).text()).collect(Collectors.joining("\t")));
  }

  /** Prints one line beside the results. */
  void complain(String pattern, @Nullable Object... values) {
    err.println(Shown.of(pattern, values).text());
  }

  /** What is wrong with a record, as compilers write it. */
  void tell(Finding finding) {
    Where where = finding.where();
    if (finding.kind() == FileKinds.NO_SUCH_FILE) {
      // What is not there has no first line, and is told as everywhere else.
      complain("%s: %s", where.source(), say("no-such-file"));
      return;
    }
    String column = where.column() > 0 ? ":" + where.column() : "";
    tell(Shown.of("%s:%s%s", where.source(), where.line(), column), finding);
  }

  /** What is wrong with a table, a row of it or a cell. */
  void tellInTable(Finding finding) {
    Where where = finding.where();
    Shown place =
        where.line() == 0
            ? Shown.value(where.source())
            : where.cell().isEmpty()
                ? say("at-row", where.source(), where.line())
                : say("at-cell", where.source(), where.line(), where.cell());
    tell(place, finding);
  }

  void tell(Shown place, Finding finding) {
    complain(
        "%s: %s %s: %s",
        place, say(finding.severity().code()), finding.code(), sentence(finding.message(locale)));
  }

  /** Says how far it is, on one line that the next word takes the place of. */
  void progress(long records) {
    if (interactive) {
      err.print("\r" + say("progress", Plural.say(this, "record", records)));
      err.flush();
    }
  }

  /** One line that takes the place of the progress. */
  void overProgress(Shown line) {
    err.println((interactive ? "\r" : "") + line);
  }

  /** A sentence of the library, which keeps apart by isolates what may run the other way. */
  Shown sentence(String message) {
    return Shown.isolating(message);
  }

  /** One sentence, with values put in. */
  Shown say(String key, @Nullable Object... values) {
    return Shown.of(texts().getString(key), values);
  }
}
