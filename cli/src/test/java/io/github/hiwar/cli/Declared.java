package io.github.hiwar.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands declare, so that tests meet each of them, and new ones by themselves. */
final class Declared {
  private Declared() {}

  static Collection<CommandLine> commands() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return Hiwar.commands(
            new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Locale.ENGLISH, false))
        .getSubcommands()
        .values();
  }

  static Class<?> type(ArgSpec arg) {
    return arg.auxiliaryTypes()[0];
  }

  /** The arguments of a command that name what it reads, or what it writes. */
  static List<ArgSpec> args(CommandSpec command, Class<?> type) {
    return command.args().stream().filter(arg -> type.isAssignableFrom(type(arg))).toList();
  }

  /** A command with some of its arguments, and something sensible for others that it needs. */
  static List<String> line(
      CommandSpec command, Map<ArgSpec, String> values, Path input, Path output) {
    List<String> line = new ArrayList<>(List.of(command.name()));
    for (ArgSpec arg : command.args()) {
      String value = values.get(arg);
      if (value == null && arg.required()) {
        value =
            Input.class.isAssignableFrom(type(arg))
                ? input.toString()
                : type(arg) == Output.class ? output.toString() : "1";
      }
      if (value != null) {
        if (arg instanceof OptionSpec option) {
          line.add(option.longestName());
        }
        line.add(value);
      }
    }
    return line;
  }
}
