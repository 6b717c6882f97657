package io.github.hiwar.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Runs the command line in English, and keeps what it prints and complains of. */
abstract class InvokesHiwar {
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  int invoke(InputStream in, String... args) {
    return Hiwar.run(
        in,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        Locale.ENGLISH,
        args);
  }

  String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
