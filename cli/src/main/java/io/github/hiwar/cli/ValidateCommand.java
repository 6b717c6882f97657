package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.FileKinds;
import io.github.hiwar.corpus.Links;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.CorpusLine;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.Unicode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads records and checks them against the rules. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  /** Which rules run. */
  enum Profile {
    draft,
    standard,
    publication,
    strict;

    RecordValidator validator() {
      return switch (this) {
        case draft -> RecordValidator.draft();
        case standard -> RecordValidator.standard();
        case publication -> RecordValidator.publication();
        case strict -> RecordValidator.strict();
      };
    }
  }

  private final Terminal terminal;
  private boolean unreadable;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "files")
  private List<Documents> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json",
      descriptionKey = "format")
  private FindingPrinter.Format format = FindingPrinter.Format.text;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  @Option(
      names = "--profile",
      defaultValue = "standard",
      paramLabel = "PROFILE",
      descriptionKey = "profile")
  private Profile profile = Profile.standard;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate day;

  @Option(names = "--suppress", paramLabel = "RULE[@PLACE]=REASON", descriptionKey = "suppress")
  private List<String> suppressions = List.of();

  @Option(names = "--max", paramLabel = "N", descriptionKey = "max")
  private int most = 1000;

  @Option(names = "--ndjson", descriptionKey = "ndjson")
  private boolean corpus;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RecordValidator validator = validator();
    FindingPrinter printer = new FindingPrinter(terminal, format);
    for (Documents file : files) {
      readable(() -> Source.of(file, corpus))
          .ifPresent(sources -> sources.forEach(source -> validate(source, validator, printer)));
    }
    if (printer.records() > 0 || !unreadable) {
      printer.summary();
    }
    return unreadable
        ? ExitStatus.UNREADABLE
        : printer.errors() > 0 ? ExitStatus.ERRORS : ExitStatus.CLEAN;
  }

  private void validate(Source source, RecordValidator validator, FindingPrinter printer) {
    if (printer.isBroken()) {
      return;
    }
    readable(
        () -> {
          if (source.corpus()) {
            corpus(source, validator, printer);
          } else {
            document(source, validator, printer);
          }
          return source;
        });
  }

  // What cannot be read is told, and the rest goes on.
  private <T> Optional<T> readable(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (UnreadableException e) {
      terminal.complain("%s", e.message(terminal));
      unreadable = true;
      return Optional.empty();
    }
  }

  private RecordValidator validator() {
    require(most >= 0, "max-negative", most);
    List<Suppressed> suppressed = suppressions.stream().map(this::suppressed).toList();
    try {
      RecordValidator validator = profile.validator().atMost(most);
      validator = day == null ? validator : validator.asOf(day);
      validator = validator.with(Links.among(this::atHand).rule());
      validator =
          profile == Profile.strict
              ? validator.severity(FileKinds.LINK_TARGET_MISSING.code(), Severity.ERROR)
              : validator;
      for (Suppressed one : suppressed) {
        validator = validator.suppress(one.rule, one.place, one.reason);
      }
      return validator;
    } catch (InvalidValueException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private record Suppressed(String rule, String place, String reason) {}

  private Suppressed suppressed(String one) {
    int equals = one.indexOf('=');
    String what = equals < 0 ? one : one.substring(0, equals);
    int at = what.indexOf('@');
    String rule = at < 0 ? what : what.substring(0, at);
    require(equals >= 0 && !Unicode.isBlank(one.substring(equals + 1)), "no-reason", one);
    require(
        rule.equals(FileKinds.LINK_TARGET_MISSING.code())
            || RecordValidator.catalogue().stream().anyMatch(known -> known.id().equals(rule)),
        "not-suppressible",
        rule);
    return new Suppressed(rule, at < 0 ? "" : what.substring(at + 1), one.substring(equals + 1));
  }

  // Where links are looked up. One document alone has none to lead to.
  private Stream<BargainingRecord> atHand() {
    boolean alone = files.size() == 1 && files.get(0).isOneDocument() && !corpus;
    return alone ? Stream.empty() : files.stream().mapMulti(this::records);
  }

  private void records(Documents file, Consumer<BargainingRecord> each) {
    try {
      Source.of(file, corpus).forEach(source -> source.records(terminal, each));
    } catch (UnreadableException e) {
      // It is told when it is the turn of the file.
    }
  }

  private void require(boolean holds, String message, Object value) {
    if (!holds) {
      throw new WrongUseException(spec.commandLine(), terminal.say(message, value));
    }
  }

  private void document(Source source, RecordValidator validator, FindingPrinter printer) {
    byte[] bytes = source.bytes(terminal);
    ReadResult checked = json().check(bytes, validator);
    Optional<BargainingRecord> record =
        checked.record().or(() -> json().mode(ReadMode.LENIENT).read(bytes).record());
    printer.print(source.name(), bytes, checked.findings().atMost(most), record);
  }

  // As many are kept as are listed.
  private RecordCodec json() {
    return Source.JSON.limits(Limits.standard().withFindings(Math.max(1, most)));
  }

  private void corpus(Source source, RecordValidator validator, FindingPrinter printer) {
    try (InputStream in = source.open(terminal);
        Stream<CorpusLine> lines = Corpus.check(in, json(), validator)) {
      Iterator<CorpusLine> line = lines.iterator();
      while (line.hasNext() && !printer.isBroken()) {
        ReadResult checked = line.next().result();
        Findings findings = checked.findings().atMost(most);
        printer.print(source.name(), new byte[0], findings, checked.record());
        printer.progress();
      }
    } catch (IOException e) {
      throw new UnreadableException(source.name(), e);
    } catch (UncheckedIOException e) {
      throw new UnreadableException(source.name(), new IOException(e.getMessage(), e));
    }
  }
}
