package io.github.hiwar.examples.cli;

import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
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
    for (Rule rule : RecordValidator.catalogue()) {
      String severity = terminal.say(rule.severity().code());
      terminal
          .out()
          .println(rule.id() + "\t" + severity + "\t" + rule.text(terminal.locale()).what());
    }
    return ExitStatus.CLEAN;
  }
}
