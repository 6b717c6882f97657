package io.github.hiwar.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells the user what is wrong with the arguments, in the user's language, and where the help is:
 * one line each, because what was wrong would scroll away above the whole help.
 */
final class WrongUse implements IParameterExceptionHandler {
  private final Terminal terminal;

  WrongUse(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    terminal.complain("%s", sentence(failure));
    terminal.complain(
        "%s", terminal.say("way-out", failure.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitStatus.WRONG_USE;
  }

  private Shown sentence(ParameterException failure) {
    if (failure instanceof WrongUseException ours) {
      return ours.sentence();
    }
    if (failure instanceof MissingParameterException missing) {
      return terminal.say("missing", listed(missing.getMissing().stream().map(WrongUse::name)));
    }
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return terminal.say("option-twice", name(twice.getOverwritten()));
    }
    ArgSpec arg = failure.getArgSpec();
    return arg == null
        ? Shown.value(failure.getMessage())
        : Shown.of("%s: %s", name(arg), wanted(arg, failure.getValue()));
  }

  private Shown unmatched(UnmatchedArgumentException failure) {
    String first = failure.getUnmatched().get(0);
    CommandLine command = failure.getCommandLine();
    String kind =
        failure.isUnknownOption()
            ? "no-option"
            : command.getSubcommands().isEmpty() ? "too-many" : "no-command";
    Shown suggested =
        failure.getSuggestions().stream()
            .filter(one -> initial(one).equals(initial(first)))
            .findFirst()
            .map(one -> terminal.say("suggested", one))
            .orElse(Shown.of(""));
    return Shown.of("%s%s", terminal.say(kind, first), suggested);
  }

  // What an argument of its type looks like.
  private Shown wanted(ArgSpec arg, String value) {
    Class<?> type = arg.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return terminal.say(
          "not-among", value, listed(Stream.of(type.getEnumConstants()).map(WrongUse::lower)));
    }
    if (type == LocalDate.class) {
      return terminal.say("no-day", value);
    }
    return terminal.say(type == double.class ? "no-number" : "no-whole-number", value);
  }

  private Shown listed(Stream<String> names) {
    return Shown.joined(names.map(Shown::value), terminal.say("comma"));
  }

  // Far-fetched suggestions mislead: who mistypes a name seldom does so in its first letter.
  private static String initial(String name) {
    return name.replaceFirst("^-*", "")
        .codePoints()
        .limit(1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String lower(Object code) {
    return code.toString().toLowerCase(Locale.ROOT);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option
        ? option.longestName() + " " + arg.paramLabel()
        : arg.paramLabel();
  }
}
