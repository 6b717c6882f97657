package io.github.hiwar.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written beside its place and then moved.
 *
 * <p>Where writing fails, because the disk is full, say, what was there before is still there, and
 * nothing that looks complete is left. Used by one thread at a time.
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.at(path)) {
 *   table.writeTo(file.stream());
 *   file.finish();
 * }
 * }</pre>
 */
public final class WholeFile implements AutoCloseable {
  private final Path place;
  private final Path draft;
  private final OutputStream stream;

  private WholeFile(Path place, Path draft) throws IOException {
    this.place = place;
    this.draft = draft;
    this.stream =
        new BufferedOutputStream(
            Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), 1 << 16);
  }

  /**
   * Begins a file, in a draft that lies beside its place.
   *
   * @param place where the file will be; what is there now is replaced when it is finished
   * @return the file, nothing written to it yet
   * @throws IOException if nothing can be written there
   */
  public static WholeFile at(Path place) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("not a file: " + place);
    }
    // Not a temporary file of the platform: those are for the owner's eyes only, and stay so.
    return new WholeFile(
        place, folder.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp"));
  }

  /** {@return where the content goes; it is buffered, and closed by {@link #finish}} */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Puts the file in its place: the content is complete.
   *
   * @throws IOException if it cannot be written
   */
  public void finish() throws IOException {
    stream.close();
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Gives up what was not finished. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  static void write(Path file, byte[] content) throws IOException {
    try (WholeFile whole = at(file)) {
      whole.stream().write(content);
      whole.finish();
    }
  }
}
