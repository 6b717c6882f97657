package io.github.hiwar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command; picocli's own one speaks English only. */
@Command(name = "help", mixinStandardHelpOptions = true)
final class HelpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
  private @Nullable String name;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  HelpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.commandLine().getParent();
    CommandLine asked = name == null ? all : all.getSubcommands().get(name);
    if (asked == null) {
      throw new WrongUseException(all, terminal.say("no-command", name));
    }
    terminal.out().print(asked.getUsageMessage());
    terminal.out().flush();
    return ExitStatus.CLEAN;
  }
}
