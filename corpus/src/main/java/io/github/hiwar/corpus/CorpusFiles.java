package io.github.hiwar.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that a corpus is made of, in order, and those that lie among them and are none.
 *
 * <p>Of a folder, and the folders in it, files named {@code .json}, {@code .ndjson} and {@code
 * .jsonl} are taken, each plain or with {@code .gz}, in the order of their paths; a file that is
 * named itself is taken whatever it is called. A folder may be named by a link; links to folders
 * inside it are not followed, so that nothing is read twice and no circle is walked, but named
 * among what is left out. A link that leads nowhere is told when its turn comes to be read.
 *
 * @param files the files, in the order in which they are read
 * @param leftOut the files, and links to folders, in the folders that are not read
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
   * @throws IOException if a folder cannot be listed, or one in it
   */
  public static CorpusFiles in(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> leftOut = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        // The walk does not follow links, not even one that it begins with.
        try (Stream<Path> below = Files.walk(path.resolve("."))) {
          below
              .filter(one -> !Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS))
              .map(Path::normalize)
              .sorted()
              .forEach(one -> (isRead(one) ? files : leftOut).add(one));
        } catch (UncheckedIOException e) {
          throw new IOException(e.getMessage(), e);
        }
      } else {
        files.add(path);
      }
    }
    return new CorpusFiles(files, leftOut);
  }

  private static boolean isRead(Path file) {
    return CorpusInput.isCorpus(file.toString())
        && (Files.isRegularFile(file) || Files.notExists(file));
  }

  /** {@return the files, each to be opened when its turn comes} */
  public List<CorpusInput> inputs() {
    return files.stream().map(CorpusInput::of).toList();
  }
}
