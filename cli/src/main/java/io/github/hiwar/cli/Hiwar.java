package io.github.hiwar.cli;

import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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
 * use; 3: a file that cannot be read or written; 70: something that nobody foresaw.
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

  /**
   * Runs one command, and ends the program with its exit status.
   *
   * @param args the command, its options and its arguments
   */
  public static void main(String[] args) {
    // No argument is of these types; to look for them would take a start two dozen classes.
    System.setProperty("picocli.converters.excludes", "java[.](nio|sql|time)[.].*");
    System.exit(run(args));
  }

  /**
   * Runs one command with the standard streams of the process.
   *
   * @param args the command, its options and its arguments
   * @return the exit status
   */
  public static int run(String... args) {
    StandardOutput standard = StandardOutput.open();
    PrintStream out = new PrintStream(standard, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean watched = CommandLine.Help.Ansi.AUTO.enabled();
    Locale locale = Locale.getDefault();
    String[] given = FileNames.arguments(args);
    Terminal terminal =
        new Terminal(StandardInput.open(), out, err, language(locale, given), watched);
    terminal.unfinished().removeAtEnd();
    int status = run(terminal, given);
    out.flush();
    return finish(status, standard, terminal);
  }

  /** What a command ends with, unless its output is not complete. */
  static int finish(int status, StandardOutput standard, Terminal terminal) {
    Optional<IOException> failure = standard.failure();
    failure.ifPresent(
        why ->
            terminal.complain(
                "%s",
                new UnreadableException(terminal.say("standard-output").text(), why)
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
    return run(new Terminal(in, out, err, language(fallback, args), interactive), args);
  }

  private static int run(Terminal terminal, String... args) {
    try {
      return run(commands(terminal, Commands.asked(args)), terminal, args);
    } catch (RuntimeException | Error e) {
      return new Unforeseen(terminal).tell(e);
    }
  }

  /** Runs one of the commands, and foresees the unforeseen. */
  static int run(CommandLine line, Terminal terminal, String... args) {
    try {
      return line.execute(args);
    } catch (Error e) {
      // Java would end with 1, which says that records were set aside.
      return new Unforeseen(terminal).tell(e);
    }
  }

  /** What there is to run. */
  static CommandLine commands(Terminal terminal) {
    return commands(terminal, Commands.NAMES);
  }

  /** What there is to run, of these commands alone. */
  private static CommandLine commands(Terminal terminal, List<String> names) {
    CommandLine line = new CommandLine(new Hiwar(terminal));
    names.forEach(name -> line.addSubcommand(name, Commands.of(name, terminal)));
    Version version = new Version();
    line.getCommandSpec().versionProvider(version);
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(version);
    }
    line.setResourceBundle(terminal.texts());
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.registerConverter(
        LocalDate.class,
        text -> {
          try {
            // A day that a record can name: one of a year of four digits.
            return PartialDate.of(LocalDate.parse(text)).earliest();
          } catch (DateTimeParseException | InvalidValueException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
          }
        });
    line.registerConverter(Documents.class, Documents::new);
    line.registerConverter(OneFile.class, OneFile::new);
    line.registerConverter(TablesFolder.class, TablesFolder::new);
    line.registerConverter(Output.class, Output::new);
    line.setParameterExceptionHandler(new WrongUse(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // A file may be called @minutes.json.
    line.setExecutionStrategy(
        parsed -> {
          Integer help = CommandLine.executeHelpRequest(parsed);
          if (help != null) {
            return help;
          }
          List<CommandLine> asked = parsed.asCommandLineList();
          try {
            Clashes.check(asked.get(asked.size() - 1), terminal);
          } catch (UnreadableException e) {
            return new Unforeseen(terminal).tell(e);
          }
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setExecutionExceptionHandler(
        (failure, command, result) -> new Unforeseen(terminal).tell(failure));
    return line;
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
