package io.github.hiwar.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule, with an example, or a code of a reader. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1", paramLabel = "RULE", descriptionKey = "rule")
  private String id = "";

  @Option(names = "--lang", paramLabel = "en|fr|ar", descriptionKey = "lang")
  private @Nullable Language unusedLanguage; // Looked for before the arguments are read.

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Explanation one =
        Explanation.all(terminal)
            .filter(each -> each.code().equals(id))
            .findFirst()
            .orElseThrow(() -> new WrongUseException(spec.commandLine(), unknown()));
    terminal.print("%s (%s)", id, terminal.say(one.severity().code()));
    one.sentences().forEach(sentence -> terminal.print("%s.", new Shown(sentence)));
    RuleExample.of(id, terminal.language()).ifPresent(this::print);
    return ExitStatus.CLEAN;
  }

  private void print(RuleExample example) {
    terminal.print("");
    terminal.print(
        "%s",
        example.pointer().isEmpty()
            ? terminal.say("example")
            : terminal.say("example-at", example.pointer()));
    terminal.print("%s", terminal.sentence(example.message()));
    example.fails().forEach(line -> terminal.print("  %s", line));
    terminal.print("%s", terminal.say("put-right"));
    example.passes().forEach(line -> terminal.print("  %s", line));
  }

  private Shown unknown() {
    return NearWords.of(id, Explanation.all(terminal).map(Explanation::code))
        .map(near -> terminal.say("no-rule-but", id, near))
        .orElseGet(() -> terminal.say("no-rule", id));
  }
}
