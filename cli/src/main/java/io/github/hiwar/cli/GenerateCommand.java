package io.github.hiwar.cli;

import io.github.hiwar.json.WholeFolder;
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
  private Output output = new Output("-");

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
        parts(generator, files);
      } else if (output.isStandard()) {
        write(
            generator,
            0,
            records,
            new BufferedOutputStream(terminal.out(), 1 << 16),
            terminal.out()::checkError);
      } else {
        whole(generator);
      }
    } catch (DirectoryNotEmptyException e) {
      terminal.complain("%s", terminal.say("not-empty", output.name()));
      return ExitStatus.WRONG_USE;
    } catch (IOException e) {
      throw UnreadableException.writing(output.name(), e);
    } catch (UncheckedIOException e) {
      throw new UnreadableException(output.name(), new IOException(e.getMessage(), e));
    }
    return ExitStatus.CLEAN;
  }

  private CorpusGenerator generator() {
    require(records >= 0, "records-negative", records);
    require(broken >= 0 && broken <= 1, "no-share", broken);
    require(files == null || files > 0, "no-files", files);
    require(files == null || !output.isStandard(), "files-need-folder");
    return CorpusGenerator.of(seed)
        .size(CorpusSize.valueOf(size.name().toUpperCase(Locale.ROOT)))
        .broken(broken);
  }

  private void require(boolean holds, String message, @Nullable Object... values) {
    if (!holds) {
      throw new WrongUseException(spec.commandLine(), terminal.say(message, values));
    }
  }

  // Each part holds records that follow each other, so that the parts in order are the one file.
  private void parts(CorpusGenerator generator, int count) throws IOException {
    try (WholeFolder folder = terminal.unfinished().make(() -> WholeFolder.at(output.path()))) {
      for (int part = 0; part < count; part++) {
        String name = String.format(Locale.ROOT, "part-%05d.ndjson", part);
        long from = Math.multiplyExact(records, (long) part) / count;
        long to = Math.multiplyExact(records, part + 1L) / count;
        try (OutputStream file =
            new BufferedOutputStream(
                Files.newOutputStream(folder.draft().resolve(name)), 1 << 16)) {
          write(generator, from, to, file, () -> false);
        }
      }
      folder.finish();
    }
  }

  private void whole(CorpusGenerator generator) throws IOException {
    Path folder = output.path().toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Destination.write(
        terminal,
        output,
        out -> {
          if (output.name().endsWith(".gz")) {
            GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
            write(generator, 0, records, new BufferedOutputStream(packed, 1 << 16), () -> false);
            packed.finish();
          } else {
            write(generator, 0, records, out, () -> false);
          }
        });
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
      terminal.progress(last);
    }
    out.flush();
    if (terminal.interactive()) {
      terminal.err().println();
    }
  }
}
