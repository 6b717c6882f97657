package io.github.hiwar.corpus;

/**
 * Where a record of a corpus stands.
 *
 * @param file the file, as whoever reads it calls it
 * @param line the line, from 1 on
 */
public record Origin(String file, long line) {
  /** File and line, as compilers write them: {@code corpus.ndjson:12}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
