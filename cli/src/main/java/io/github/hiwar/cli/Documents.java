package io.github.hiwar.cli;

import io.github.hiwar.corpus.CorpusFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Records: a document, a corpus, a folder of them, or standard input.
 *
 * @param name what the user calls it
 */
record Documents(String name) implements Input {
  @Override
  public List<Path> files() throws IOException {
    return CorpusFiles.in(List.of(path())).files();
  }

  /** Whether it is a folder. */
  boolean isFolder() {
    return !isStandard() && Files.isDirectory(path());
  }

  /** Whether it is one record, by its name. */
  boolean isOneDocument() {
    return !isFolder() && !Source.isLines(name);
  }

  /** The files that it is made of, and those that lie among them; of a folder there is one. */
  CorpusFiles corpus() {
    try {
      CorpusFiles found = CorpusFiles.in(List.of(path()));
      if (found.files().isEmpty()) {
        // A mistyped path that says "clean" would go unnoticed for years.
        throw new UnreadableException(name, "no-documents");
      }
      return found;
    } catch (IOException e) {
      // Of a folder, what is in it is in question.
      throw e.getCause() != null
              && e.getCause().getCause() instanceof FileSystemException inside
              && inside.getFile() != null
          ? new UnreadableException(inside.getFile(), inside)
          : new UnreadableException(name, e);
    }
  }
}
