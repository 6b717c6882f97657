package io.github.hiwar.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of files that is there whole or not at all. One that holds something already is left
 * alone: old parts and new ones would make a corpus that nobody asked for.
 */
final class WholeFolder implements Closeable {
  private final Path folder;
  private final Path draft;

  private WholeFolder(Path folder, Path draft) {
    this.folder = folder;
    this.draft = draft;
  }

  static WholeFolder to(Path folder) throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    Path parent = place.getParent();
    if (parent == null || (Files.exists(place) && !isEmpty(place))) {
      throw new DirectoryNotEmptyException(folder.toString());
    }
    Files.createDirectories(parent);
    Path draft = parent.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
    return new WholeFolder(place, Files.createDirectory(draft));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  Path file(String name) {
    return draft.resolve(name);
  }

  /** All is written: the folder takes its place. */
  void complete() throws IOException {
    Files.deleteIfExists(folder);
    Files.move(draft, folder);
  }

  /** Leaves nothing behind of a folder that was not completed. */
  @Override
  public void close() throws IOException {
    if (Files.exists(draft)) {
      try (Stream<Path> files = Files.list(draft)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(draft);
    }
  }
}
