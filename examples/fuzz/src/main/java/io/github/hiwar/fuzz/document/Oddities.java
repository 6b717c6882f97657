package io.github.hiwar.fuzz.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Values, fragments of text and names at which programs are known to stumble: files of one JSON
 * value a line, some of them wrong; {@code "a" * 1000} is a long text.
 */
final class Oddities {
  /** JSON as it is written. */
  static final List<String> VALUES = lines("values.txt");

  /** What is put into the middle of a text, as JSON strings. */
  static final List<String> FRAGMENTS = lines("fragments.txt");

  /** Names that a member can be given besides those that are known. */
  static final List<String> NAMES = lines("names.txt").stream().map(JsonText::unquoted).toList();

  private Oddities() {}

  private static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Oddities.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(Oddities::expanded).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expanded(String line) {
    int times = line.lastIndexOf("\" * ");
    if (times < 0) {
      return line;
    }
    String once = line.substring(1, times);
    return '"' + once.repeat(Integer.parseInt(line.substring(times + 4), 10)) + '"';
  }
}
