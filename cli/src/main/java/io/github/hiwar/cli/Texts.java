package io.github.hiwar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A table of sentences in one language, over the same one in English. What Java looks up itself
 * falls back to the language of the machine, and cannot be told otherwise inside a module.
 */
final class Texts extends PropertyResourceBundle {
  // As many as there are tables and languages of ours.
  private static final Map<String, ResourceBundle> READ = new ConcurrentHashMap<>();

  private Texts(Reader in) throws IOException {
    super(in);
  }

  /** The table, in English where the language is none of ours. */
  static ResourceBundle of(String table, Locale locale) {
    String file = table + "_" + locale.getLanguage() + ".properties";
    ResourceBundle english = READ.computeIfAbsent(table + ".properties", Texts::load);
    boolean known = Texts.class.getResource(file) != null;
    return known ? READ.computeIfAbsent(file, name -> over(english, name)) : english;
  }

  private static ResourceBundle over(ResourceBundle english, String file) {
    Texts texts = load(file);
    texts.setParent(english);
    return texts;
  }

  private static Texts load(String file) {
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program's own " + file + " is missing");
      }
      return new Texts(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
