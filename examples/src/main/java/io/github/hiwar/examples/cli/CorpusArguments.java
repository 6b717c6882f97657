package io.github.hiwar.examples.cli;

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

  static CorpusArguments of(List<String> arguments, Terminal terminal) {
    List<CorpusInput> inputs = new ArrayList<>();
    List<Path> leftOut = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        inputs.add(new CorpusInput(argument, terminal::in));
      } else {
        CorpusFiles files = files(argument);
        files.files().forEach(file -> inputs.add(input(file, terminal)));
        leftOut.addAll(files.leftOut());
      }
    }
    return new CorpusArguments(inputs, leftOut);
  }

  // The reader passes on what the system says; here it is said in the language of the user.
  private static CorpusInput input(Path file, Terminal terminal) {
    CorpusInput plain = CorpusInput.of(file);
    return new CorpusInput(
        plain.name(),
        () -> {
          try {
            return plain.opener().open();
          } catch (NoSuchFileException e) {
            throw e;
          } catch (IOException e) {
            throw new IOException(new UnreadableException(plain.name(), e).reason(terminal), e);
          }
        });
  }

  /** The files of one argument, which is no standard input; of a folder there is at least one. */
  static CorpusFiles files(String argument) {
    if (argument.isEmpty()) {
      // To a path it is the folder one is in, to a user a variable that was not set.
      throw new UnreadableException(argument, new NoSuchFileException(argument));
    }
    try {
      CorpusFiles found = CorpusFiles.in(List.of(Path.of(argument)));
      if (found.files().isEmpty()) {
        // A mistyped path that says "clean" would go unnoticed for years.
        throw new UnreadableException(argument, "no-documents");
      }
      return found;
    } catch (IOException e) {
      throw new UnreadableException(argument, e);
    }
  }

  /** Says which files of the folders are not read. */
  void tellLeftOut(Terminal terminal) {
    if (!leftOut.isEmpty()) {
      String first = String.join(", ", leftOut.stream().limit(NAMED).map(Path::toString).toList());
      terminal
          .err()
          .println(
              terminal.say(
                  "left-out", leftOut.size(), leftOut.size() > NAMED ? first + ", …" : first));
    }
  }
}
