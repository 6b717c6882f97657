package io.github.hiwar.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Exit status 0: clean; 1: errors found, a malformed document included; 2: wrong
 * use; 3: a file that cannot be read or written.
 */
@Command(name = "hiwar", mixinStandardHelpOptions = true)
public final class Hiwar implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  private Hiwar(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs one command. */
  public static void main(String[] args) {
    StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(standard, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean watched = CommandLine.Help.Ansi.AUTO.enabled();
    Locale locale = Locale.getDefault();
    int status = run(System.in, out, err, watched, locale, args);
    out.flush();
    System.exit(
        finish(
            status, standard, new Terminal(System.in, out, err, language(locale, args), watched)));
  }

  /** What a command ends with, unless its output is not complete. */
  static int finish(int status, StandardOutput standard, Terminal terminal) {
    Optional<IOException> failure = standard.failure();
    failure.ifPresent(
        why ->
            terminal
                .err()
                .println(
                    new UnreadableException(terminal.say("standard-output"), why)
                        .message(terminal)));
    return failure.isPresent() ? ExitStatus.UNREADABLE : status;
  }

  /** Runs one command with the given streams; gives the exit status. */
  static int run(
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean interactive,
      Locale fallback,
      String... args) {
    Terminal terminal = new Terminal(in, out, err, language(fallback, args), interactive);
    CommandLine line =
        new CommandLine(new Hiwar(terminal))
            .addSubcommand(new ValidateCommand(terminal))
            .addSubcommand(new BoardCommand(terminal))
            .addSubcommand(new ConvertCommand(terminal))
            .addSubcommand(new DigestCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .addSubcommand(new RulesCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new TablesCommand(terminal))
            .addSubcommand(new FromTablesCommand(terminal))
            .addSubcommand(new GenerateCommand(terminal))
            .addSubcommand(new StatsCommand(terminal))
            .addSubcommand(new CraftsCommand(terminal))
            .addSubcommand(new HelpCommand(terminal));
    line.getCommandSpec().version(Version.line());
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().version(Version.line());
    }
    line.setResourceBundle(terminal.texts());
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.registerConverter(
        LocalDate.class,
        text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeParseException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
          }
        });
    line.setParameterExceptionHandler(new WrongUse(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          if (failure instanceof UnreadableException unreadable) {
            err.println(unreadable.message(terminal));
            return ExitStatus.UNREADABLE;
          }
          throw failure;
        });
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      // Java would end with 1, which says that records were set aside.
      err.println(terminal.say("no-memory"));
      return ExitStatus.UNREADABLE;
    }
  }

  // Needed before the arguments are read, because the help is in that language too.
  private static Locale language(Locale fallback, String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return Locale.forLanguageTag(args[i].substring("--lang=".length()));
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return Locale.forLanguageTag(args[i + 1]);
      }
    }
    return fallback;
  }

  /** Without a command there is nothing to do: says what there is. */
  @Override
  public Integer call() {
    terminal.err().print(spec.commandLine().getUsageMessage());
    terminal.err().flush();
    return ExitStatus.WRONG_USE;
  }
}
