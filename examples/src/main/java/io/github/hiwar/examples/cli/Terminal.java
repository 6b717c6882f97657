package io.github.hiwar.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.ResourceBundle;

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
    return ResourceBundle.getBundle(
        "io.github.hiwar.examples.cli.texts",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** One sentence, with values put in. */
  String say(String key, Object... values) {
    return texts().getString(key).formatted(values);
  }
}
