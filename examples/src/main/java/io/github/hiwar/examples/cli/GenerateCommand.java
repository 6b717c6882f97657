package io.github.hiwar.examples.cli;

import io.github.hiwar.json.WholeFile;
import io.github.hiwar.testkit.CorpusGenerator;
import io.github.hiwar.testkit.CorpusSize;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a corpus of plausible dialogues: one file, a folder of files, or standard output. */
@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  // Lines that are made side by side before they are written in order.
  private static final int BATCH = 2000;

  /** How large the records are. */
  enum Size {
    small,
    typical
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--records", required = true, paramLabel = "N", descriptionKey = "records")
  private long records;

  @Option(names = "--seed", required = true, paramLabel = "S", descriptionKey = "seed")
  private long seed;

  @Option(names = "--broken", paramLabel = "SHARE", descriptionKey = "broken")
  private double broken;

  @Option(
      names = "--size",
      defaultValue = "small",
      paramLabel = "small|typical",
      descriptionKey = "size")
  private Size size = Size.small;

  @Option(names = "--files", paramLabel = "K", descriptionKey = "part-files")
  private @Nullable Integer files;

  @Option(
      names = {"-o", "--output"},
      defaultValue = "-",
      paramLabel = "FILE|DIR|-",
      descriptionKey = "corpus-output")
  private String output = "-";

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  GenerateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CorpusGenerator generator = generator();
    try {
      if (files != null) {
        parts(generator, Path.of(output), files);
      } else if (output.equals("-")) {
        write(
            generator,
            0,
            records,
            new BufferedOutputStream(terminal.out(), 1 << 16),
            terminal.out()::checkError);
      } else {
        whole(generator, 0, records, Path.of(output));
      }
    } catch (DirectoryNotEmptyException e) {
      terminal.err().println(terminal.say("not-empty", output));
      return ExitStatus.WRONG_USE;
    } catch (IOException e) {
      throw UnreadableException.writing(output, e);
    } catch (UncheckedIOException e) {
      throw new UnreadableException(output, new IOException(e.getMessage(), e));
    }
    return ExitStatus.CLEAN;
  }

  private CorpusGenerator generator() {
    require(records >= 0, "records-negative", records);
    require(broken >= 0 && broken <= 1, "no-share", broken);
    require(files == null || files > 0, "no-files", files);
    require(files == null || !output.equals("-"), "files-need-folder");
    return CorpusGenerator.of(seed)
        .size(CorpusSize.valueOf(size.name().toUpperCase(Locale.ROOT)))
        .broken(broken);
  }

  private void require(boolean holds, String message, @Nullable Object... values) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), terminal.say(message, values));
    }
  }

  // Each part holds records that follow each other, so that the parts in order are the one file.
  private void parts(CorpusGenerator generator, Path output, int count) throws IOException {
    try (WholeFolder whole = WholeFolder.to(output)) {
      parts(generator, whole, count);
      whole.complete();
    }
  }

  private void parts(CorpusGenerator generator, WholeFolder folder, int count) throws IOException {
    for (int part = 0; part < count; part++) {
      String name = String.format(Locale.ROOT, "part-%05d.ndjson", part);
      long from = Math.multiplyExact(records, (long) part) / count;
      long to = Math.multiplyExact(records, part + 1L) / count;
      whole(generator, from, to, folder.file(name));
    }
  }

  private void whole(CorpusGenerator generator, long from, long to, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (WholeFile whole = WholeFile.at(file)) {
      if (file.toString().endsWith(".gz")) {
        GZIPOutputStream packed = new GZIPOutputStream(whole.stream(), 1 << 16);
        write(generator, from, to, new BufferedOutputStream(packed, 1 << 16), () -> false);
        packed.finish();
      } else {
        write(generator, from, to, whole.stream(), () -> false);
      }
      whole.finish();
    }
  }

  // Standard output may have had enough long before the end.
  private void write(
      CorpusGenerator generator, long from, long to, OutputStream out, BooleanSupplier enough)
      throws IOException {
    for (long first = from; first < to; first += BATCH) {
      long last = Math.min(to, first + BATCH);
      for (byte[] line :
          LongStream.range(first, last).parallel().mapToObj(generator::line).toList()) {
        out.write(line);
        out.write('\n');
      }
      if (enough.getAsBoolean()) {
        return;
      }
      if (terminal.interactive()) {
        terminal.err().print("\r" + terminal.say("progress", last));
        terminal.err().flush();
      }
    }
    out.flush();
    if (terminal.interactive()) {
      terminal.err().println();
    }
  }
}
