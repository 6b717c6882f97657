package io.github.hiwar.cli;

import io.github.hiwar.corpus.CorpusFiles;
import io.github.hiwar.corpus.CorpusInput;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The corpus that a user names: files, folders of them, and standard input.
 *
 * @param inputs what is read, in order
 * @param leftOut the files in the folders that are not read
 */
record CorpusArguments(List<CorpusInput> inputs, List<Path> leftOut) {
  private static final int NAMED = 3;

  /** Keeps unmodifiable copies. */
  CorpusArguments {
    inputs = List.copyOf(inputs);
    leftOut = List.copyOf(leftOut);
  }

  static CorpusArguments of(List<Documents> arguments, Terminal terminal) {
    List<CorpusInput> inputs = new ArrayList<>();
    List<Path> leftOut = new ArrayList<>();
    for (Documents argument : arguments) {
      if (argument.isStandard()) {
        inputs.add(new CorpusInput(argument.name(), terminal::in));
      } else {
        CorpusFiles files = argument.corpus();
        files.files().forEach(file -> inputs.add(input(file, terminal)));
        leftOut.addAll(files.leftOut());
      }
    }
    return new CorpusArguments(inputs, leftOut);
  }

  // The reader passes on what the system says; here it is said in the language of the user.
  private static CorpusInput input(Path file, Terminal terminal) {
    String name = FileNames.name(file);
    return new CorpusInput(
        name,
        () -> {
          try {
            return Source.open(file);
          } catch (NoSuchFileException e) {
            throw e;
          } catch (IOException e) {
            throw new IOException(new UnreadableException(name, e).reason(terminal).text(), e);
          }
        });
  }

  /** Says which files of the folders are not read. */
  void tellLeftOut(Terminal terminal) {
    if (!leftOut.isEmpty()) {
      String first = String.join(", ", leftOut.stream().limit(NAMED).map(FileNames::name).toList());
      terminal.complain(
          "%s",
          terminal.say("left-out", leftOut.size(), leftOut.size() > NAMED ? first + ", …" : first));
    }
  }
}
