package io.github.hiwar.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that a corpus is made of, in order, and those that lie among them and are none.
 *
 * <p>Of a folder, and the folders in it, files named {@code .json}, {@code .ndjson} and {@code
 * .jsonl} are taken, each plain or with {@code .gz}, in the order of their paths; a file that is
 * named itself is taken whatever it is called.
 *
 * @param files the files, in the order in which they are read
 * @param leftOut the files in the folders that are not read
 */
public record CorpusFiles(List<Path> files, List<Path> leftOut) {
  /** Keeps unmodifiable copies. */
  public CorpusFiles {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The files of a corpus.
   *
   * @param paths files and folders
   * @throws IOException if a folder cannot be listed
   */
  public static CorpusFiles in(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> leftOut = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          below
              .filter(Files::isRegularFile)
              .sorted()
              .forEach(one -> (CorpusInput.isCorpus(one.toString()) ? files : leftOut).add(one));
        } catch (UncheckedIOException e) {
          throw new IOException(e.getMessage(), e);
        }
      } else {
        files.add(path);
      }
    }
    return new CorpusFiles(files, leftOut);
  }

  /** The files, to be read. */
  public List<CorpusInput> inputs() {
    return files.stream().map(CorpusInput::of).toList();
  }
}
