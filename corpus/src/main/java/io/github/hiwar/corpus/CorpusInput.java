package io.github.hiwar.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of a corpus: one record a line, or one record alone if its name ends in {@code .json};
 * either may be compressed with gzip.
 *
 * @param name what whoever reads the corpus calls it
 * @param opener opens it
 */
public record CorpusInput(String name, Opener opener) {
  /** Opens a file. */
  @FunctionalInterface
  public interface Opener {
    /**
     * {@return the bytes of the file from the first on, to be closed by whoever asked}
     *
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  /**
   * {@return a file of this machine, called by its path}
   *
   * @param file the path of the file
   */
  public static CorpusInput of(Path file) {
    return new CorpusInput(file.toString(), () -> Files.newInputStream(file));
  }

  /**
   * {@return whether a file of that name is one record, over as many lines as it likes}
   *
   * @param name the name of the file, or its path
   */
  public static boolean isDocument(String name) {
    return plain(name).endsWith(".json");
  }

  /**
   * {@return whether a file of that name, found in a folder, belongs to a corpus}
   *
   * @param name the name of the file, or its path
   */
  public static boolean isCorpus(String name) {
    String plain = plain(name);
    // What a conformance suite expects of the document beside it is no document.
    return plain.endsWith(".ndjson")
        || plain.endsWith(".jsonl")
        || (plain.endsWith(".json") && !plain.endsWith(".expected.json"));
  }

  private static String plain(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
