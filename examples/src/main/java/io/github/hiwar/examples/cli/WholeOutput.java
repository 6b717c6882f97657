package io.github.hiwar.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is there whole or not at all: it is written beside its place, and moved there when it
 * is complete. Files named {@code .gz} are compressed.
 */
final class WholeOutput implements Closeable {
  private final Path file;
  private final Path draft;
  private final OutputStream stream;

  private WholeOutput(Path file, Path draft, OutputStream stream) {
    this.file = file;
    this.draft = draft;
    this.stream = stream;
  }

  static WholeOutput to(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new IOException("not a file: " + file);
    }
    Files.createDirectories(folder);
    Path draft = folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
    OutputStream out = Files.newOutputStream(draft);
    try {
      boolean packed = place.toString().endsWith(".gz");
      return new WholeOutput(
          place,
          draft,
          new BufferedOutputStream(packed ? new GZIPOutputStream(out, 1 << 16) : out, 1 << 16));
    } catch (IOException e) {
      out.close();
      Files.deleteIfExists(draft);
      throw e;
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** All is written: the file takes its place. */
  void complete() throws IOException {
    stream.close();
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing behind of a file that was not completed. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
