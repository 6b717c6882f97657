package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.CorpusInput;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.CorpusLine;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.Lines;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One input of a command: a file, or standard input.
 *
 * @param name what the user calls it
 * @param path where it is, nothing for standard input
 * @param corpus whether it holds one record a line
 */
record Source(String name, @Nullable Path path, boolean corpus) {
  /**
   * How records are read: of a document of a newer version, what this one cannot read is told and
   * kept, and the rest is shown.
   */
  static final RecordCodec JSON = HiwarJson.standard().mode(ReadMode.LENIENT_IF_NEWER);

  /** The one document that an argument names. */
  static Source of(Documents argument) {
    return new Source(argument.name(), argument.isStandard() ? null : argument.path(), false);
  }

  /** The files that an argument names; a folder gives the documents in it, in order. */
  static List<Source> of(Documents argument, boolean corpus) {
    if (!argument.isFolder()) {
      Source one = of(argument);
      return List.of(new Source(one.name, one.path, corpus || isLines(one.name)));
    }
    return argument.corpus().files().stream()
        .map(file -> new Source(FileNames.name(file), file, isLines(file.toString())))
        .toList();
  }

  /** Whether a file of that name holds one record a line. */
  static boolean isLines(String name) {
    return CorpusInput.isCorpus(name) && !CorpusInput.isDocument(name);
  }

  InputStream open(Terminal terminal) throws IOException {
    if (path == null) {
      return terminal.in();
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableException(name, "is-folder");
    }
    return open(path);
  }

  /** The bytes of a file, a device or a pipe. */
  static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    if (Files.isRegularFile(path)) {
      return in;
    }
    // A pipe has no length; Java's stream asks for it, and fails.
    return new FilterInputStream(in) {
      @Override
      public int available() {
        return 0;
      }
    };
  }

  /** All of it, or so much that a reader sees that it is too much. */
  byte[] bytes(Terminal terminal) {
    try (InputStream in = open(terminal);
        InputStream plain = name.endsWith(".gz") ? Lines.unpacked(in) : in) {
      return plain.readNBytes(Limits.standard().bytes() + 1);
    } catch (IOException e) {
      throw new UnreadableException(name, e);
    }
  }

  /**
   * The records of a file that can be read again; a pipe cannot. What is no record is passed over,
   * and so is the rest of a file that breaks off.
   */
  void records(Terminal terminal, Consumer<BargainingRecord> each) {
    if (path == null || !Files.isRegularFile(path)) {
      return;
    }
    try {
      if (corpus) {
        try (InputStream in = open(terminal);
            Stream<CorpusLine> lines = Corpus.read(in, JSON)) {
          lines.forEach(line -> line.result().record().ifPresent(each));
        }
      } else {
        JSON.read(bytes(terminal)).record().ifPresent(each);
      }
    } catch (IOException | UncheckedIOException | UnreadableException e) {
      // Whoever reads it in earnest tells.
    }
  }

  /** The record, or empty after its errors were told. */
  Optional<BargainingRecord> record(Terminal terminal) {
    ReadResult result = JSON.read(bytes(terminal));
    for (Finding finding : result.findings()) {
      if (finding.severity() != Severity.NOTICE) {
        terminal.complain(
            "%s:%d:%d: %s",
            name,
            finding.where().line(),
            finding.where().column(),
            terminal.sentence(finding.message(terminal.locale())));
      }
    }
    return result.record();
  }
}
