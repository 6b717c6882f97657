package io.github.hiwar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules, and the codes of the readers. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Explanation.all(terminal)
        .forEach(
            one ->
                terminal.row(
                    one.code(),
                    terminal.say(one.severity().code()),
                    new Shown(one.sentences().get(0))));
    return ExitStatus.CLEAN;
  }
}
