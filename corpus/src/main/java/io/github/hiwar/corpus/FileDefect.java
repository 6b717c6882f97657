package io.github.hiwar.corpus;

import io.github.hiwar.value.ClosedCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What can be wrong with the files of a corpus, their records aside. The codes never change. */
public enum FileDefect implements ClosedCode {
  /** An archive ends too early; the lines before are good. */
  ARCHIVE_TRUNCATED,
  /** An archive cannot be unpacked from some line on; the lines before are good. */
  ARCHIVE_DAMAGED,
  /** A line is longer than is read; it is passed over, and the next one read. */
  LINE_TOO_LONG,
  /** A file is no text in UTF-8: nothing of it is read. */
  NOT_TEXT,
  /** There is no file of that name. */
  NO_SUCH_FILE,
  /** A file cannot be opened, or not be read any further. */
  UNREADABLE,
  /** A record has the id of one that was read before; the first is kept. */
  DUPLICATE_RECORD;

  private static final Map<String, Properties> TEXTS =
      Map.of("en", read("en"), "fr", read("fr"), "ar", read("ar"));

  String message(Locale locale, Object... values) {
    Properties texts =
        TEXTS.getOrDefault(locale.getLanguage(), Objects.requireNonNull(TEXTS.get("en")));
    return Objects.requireNonNull(texts.getProperty(code()), this::code).formatted(values);
  }

  private static Properties read(String language) {
    Properties texts = new Properties();
    String name = "defects_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(FileDefect.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(in);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
