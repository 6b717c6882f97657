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
  /**
   * Keeps unmodifiable copies.
   *
   * @param files the files, in the order in which they are read
   * @param leftOut the files in the folders that are not read
   */
  public CorpusFiles {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * {@return the files of a corpus, those of each folder in the order of their paths}
   *
   * @param paths files and folders, in the order in which they are to be read
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

  /** {@return the files, each to be opened when its turn comes} */
  public List<CorpusInput> inputs() {
    return files.stream().map(CorpusInput::of).toList();
  }
}
