package io.github.hiwar.examples.cli;

import io.github.hiwar.corpus.Defect;
import io.github.hiwar.corpus.FileDefect;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads from and writes to, and in which language it speaks.
 *
 * @param in where {@code -} is read from
 * @param out where results go
 * @param err where complaints and progress go
 * @param locale the language
 * @param interactive whether somebody watches
 */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, Locale locale, boolean interactive) {
  /** The sentences of the command line in the language. */
  ResourceBundle texts() {
    return texts("texts");
  }

  /** A table of sentences in the language. */
  ResourceBundle texts(String table) {
    return ResourceBundle.getBundle(
        "io.github.hiwar.examples.cli." + table,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language, or English where it is none of ours. */
  Language language() {
    return Stream.of(Language.values())
        .filter(language -> language.name().equals(locale.getLanguage()))
        .findFirst()
        .orElse(Language.en);
  }

  /** What is wrong with a record, as compilers write it. */
  void tell(Defect defect) {
    if (defect.code().equals(FileDefect.NO_SUCH_FILE.code())) {
      // What is not there has no first line, and is told as everywhere else.
      err.println(defect.origin().file() + ": " + say("no-such-file"));
      return;
    }
    String column = defect.column() > 0 ? ":" + defect.column() : "";
    tell(defect.origin() + column, defect.severity().code(), defect.code(), defect.message(locale));
  }

  void tell(String place, String severity, String code, String message) {
    err.println(place + ": " + say(severity) + " " + code + ": " + message);
  }

  /** One sentence, with values put in. */
  String say(String key, @Nullable Object... values) {
    return texts().getString(key).formatted(values);
  }
}
