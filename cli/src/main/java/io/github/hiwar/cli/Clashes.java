package io.github.hiwar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Sees to it, before a command begins, that nothing it writes takes the place of something it reads
 * or of something else it writes. What it reads and writes is what its arguments of the types
 * {@link Input} and {@link Output} name, so that no command has to think of it.
 *
 * <p>What the shell redirects is seen where the system has files for the standard streams; a shell
 * that has emptied its target did so before we began.
 */
final class Clashes {
  // Files of the standard streams, where the system has them.
  private static final Path STANDARD_INPUT = Path.of("/dev/fd/0");
  private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");

  private final CommandLine command;
  private final Terminal terminal;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Written> outputs = new ArrayList<>();

  private record Written(Output output, String name) {}

  private Clashes(CommandLine command, Terminal terminal) {
    this.command = command;
    this.terminal = terminal;
    for (ArgSpec arg : command.getCommandSpec().args()) {
      values(arg.getValue())
          .forEach(
              value -> {
                if (value instanceof Input input) {
                  require(
                      !input.isStandard() || takesStandard(arg),
                      "no-standard-input",
                      arg.paramLabel());
                  inputs.add(input);
                } else if (value instanceof Output output) {
                  require(
                      !output.isStandard() || takesStandard(arg),
                      "no-standard-output",
                      arg.paramLabel());
                  outputs.add(new Written(output, called(arg, output)));
                }
              });
    }
  }

  /**
   * Looks at the arguments of a command.
   *
   * @throws WrongUseException if two of them name one file
   */
  static void check(CommandLine command, Terminal terminal) {
    new Clashes(command, terminal).check();
  }

  private static Stream<?> values(Object value) {
    return value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
  }

  private static String called(ArgSpec arg, Output output) {
    return arg instanceof OptionSpec option
        ? option.longestName() + " " + output.name()
        : output.name();
  }

  private static boolean takesStandard(ArgSpec arg) {
    return List.of(arg.paramLabel().split("\\|")).contains("-");
  }

  private void check() {
    require(inputs.stream().filter(Input::isStandard).count() <= 1, "standard-input-twice");
    Map<Place, String> written = new LinkedHashMap<>();
    for (Written one : outputs) {
      if (!one.output().isStandard()) {
        write(one.name(), one.output().path(), written);
      }
    }
    if (terminal.isProcess() && Files.isRegularFile(STANDARD_OUTPUT)) {
      write(terminal.say("standard-output").text(), STANDARD_OUTPUT, written);
    }
    if (written.keySet().stream().anyMatch(place -> place.kind() != Place.Kind.NOTHING)) {
      inputs.forEach(input -> read(input, written));
    }
  }

  private void write(String name, Path path, Map<Place, String> written) {
    Place place = place(path);
    if (place != null) {
      written.forEach(
          (other, otherName) -> require(!place.isSame(other), "same-output", otherName, name));
      written.put(place, name);
    }
  }

  private void read(Input input, Map<Place, String> written) {
    if (input.isStandard()) {
      if (terminal.isProcess() && Files.isRegularFile(STANDARD_INPUT)) {
        read(terminal.say("standard-input").text(), STANDARD_INPUT, written);
      }
      return;
    }
    Path path = input.path();
    read(input.name(), path, written);
    // The folders that it lies in, as it is called and as it is.
    above(path.toAbsolutePath().normalize(), input.name(), written);
    try {
      above(path.toRealPath(), input.name(), written);
      input.files().forEach(file -> read(FileNames.name(file), file, written));
    } catch (IOException e) {
      // It cannot be read then, and whoever tries to will say so.
    }
  }

  private void above(Path path, String name, Map<Place, String> written) {
    for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
      read(name, folder, written);
    }
  }

  private void read(String name, Path path, Map<Place, String> written) {
    Place place = Files.exists(path) ? place(path) : null;
    if (place != null) {
      written.forEach(
          (other, output) -> require(!place.isSame(other), "overwrites-input", output, name));
    }
  }

  // Nothing where the system does not let us look: nothing can be read or written there either.
  private static @Nullable Place place(Path path) {
    try {
      return Place.of(path);
    } catch (IOException e) {
      return null;
    }
  }

  private void require(boolean holds, String sentence, Object... values) {
    if (!holds) {
      throw new WrongUseException(command, terminal.say(sentence, values));
    }
  }
}
