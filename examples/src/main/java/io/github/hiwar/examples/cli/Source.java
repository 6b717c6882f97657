package io.github.hiwar.examples.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.CorpusInput;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.problem.Problem;
import io.github.hiwar.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One input of a command: a file, or standard input.
 *
 * @param name what the user calls it
 * @param corpus whether it holds one record a line
 */
record Source(String name, boolean corpus) {
  private static final String STANDARD_INPUT = "-";

  /** The files that an argument names; a folder gives the documents in it, in order. */
  static List<Source> of(String argument, boolean corpus) {
    if (argument.equals(STANDARD_INPUT) || !Files.isDirectory(Path.of(argument))) {
      return List.of(new Source(argument, corpus || isLines(argument)));
    }
    return CorpusArguments.files(argument).files().stream()
        .map(file -> new Source(file.toString(), isLines(file.toString())))
        .toList();
  }

  private static boolean isLines(String name) {
    return CorpusInput.isCorpus(name) && !CorpusInput.isDocument(name);
  }

  InputStream open(Terminal terminal) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return terminal.in();
    }
    Path file = Path.of(name);
    if (name.isEmpty()) {
      throw new NoSuchFileException(name);
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableException(name, "is-folder");
    }
    return Files.newInputStream(file);
  }

  byte[] bytes(Terminal terminal) {
    try (InputStream in = open(terminal);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return plain.readAllBytes();
    } catch (IOException e) {
      throw new UnreadableException(name, e);
    }
  }

  /** The record, or empty after its errors were told. */
  Optional<BargainingRecord> record(Terminal terminal) {
    ReadResult result = HiwarJson.read(bytes(terminal));
    for (Problem problem : result.problems()) {
      if (problem.severity() == Severity.ERROR) {
        terminal
            .err()
            .printf(
                "%s:%d:%d: %s%n",
                name, problem.line(), problem.column(), problem.message(terminal.locale()));
      }
    }
    return result.record();
  }
}
