package io.github.hiwar.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    if (command.getCommandSpec().userObject() instanceof Output.More writer) {
      writer.more().forEach(output -> outputs.add(new Written(output, output.name())));
    }
  }

  /**
   * Looks at the arguments of a command.
   *
   * @throws WrongUseException if two of them name one file
   */
  static void check(CommandLine command, Terminal terminal) {
    try {
      new Clashes(command, terminal).check();
    } catch (IOException e) {
      // Whoever opens it will say so, and which one it is.
    }
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

  private void check() throws IOException {
    require(inputs.stream().filter(Input::isStandard).count() <= 1, "standard-input-twice");
    Map<Place, String> written = new LinkedHashMap<>();
    for (Written one : outputs) {
      if (!one.output().isStandard()) {
        write(one.name(), Place.of(one.output().path()), written);
      }
    }
    if (isProcess() && Files.isRegularFile(STANDARD_OUTPUT)) {
      write(terminal.say("standard-output").text(), Place.of(STANDARD_OUTPUT), written);
    }
    if (written.keySet().stream().anyMatch(place -> place.kind() != Place.Kind.NOTHING)) {
      for (Input input : inputs) {
        read(input, written);
      }
    }
  }

  private void write(String name, Place place, Map<Place, String> written) {
    written.forEach(
        (other, otherName) -> require(!place.isSame(other), "same-output", otherName, name));
    written.put(place, name);
  }

  private void read(Input input, Map<Place, String> written) throws IOException {
    if (input.isStandard()) {
      if (isProcess() && Files.isRegularFile(STANDARD_INPUT)) {
        read(terminal.say("standard-input").text(), Place.of(STANDARD_INPUT), written);
      }
      return;
    }
    Path path = input.path();
    if (!Files.exists(path)) {
      return;
    }
    read(input.name(), Place.of(path), written);
    // The folders that it lies in, as it is called and as it is.
    for (Path way : List.of(path.toAbsolutePath().normalize(), path.toRealPath())) {
      for (Path folder = way.getParent(); folder != null; folder = folder.getParent()) {
        read(input.name(), Place.of(folder), written);
      }
    }
    for (Path file : input.files()) {
      if (Files.exists(file)) {
        read(FileNames.name(file), Place.of(file), written);
      }
    }
  }

  private void read(String name, Place place, Map<Place, String> written) {
    written.forEach(
        (other, output) -> require(!place.isSame(other), "overwrites-input", output, name));
  }

  private boolean isProcess() {
    return terminal.isProcess();
  }

  private void require(boolean holds, String sentence, Object... values) {
    if (!holds) {
      throw new WrongUseException(command, terminal.say(sentence, values));
    }
  }
}
