package io.github.hiwar.examples.cli;

import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.RuleText;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1", paramLabel = "RULE", descriptionKey = "rule")
  private String ruleId = "";

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Rule> rule =
        RecordValidator.catalogue().stream().filter(one -> one.id().equals(ruleId)).findFirst();
    if (rule.isEmpty()) {
      throw new ParameterException(spec.commandLine(), terminal.say("no-rule", ruleId));
    }
    RuleText text = rule.get().text(terminal.locale());
    terminal.out().println(ruleId + " (" + terminal.say(rule.get().severity().code()) + ")");
    terminal.out().println(text.what() + ".");
    terminal.out().println(text.why() + ".");
    terminal.out().println(text.fix() + ".");
    return ExitStatus.CLEAN;
  }
}
