package io.github.hiwar.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there whole or not at all: it is written beside its place and then moved.
 *
 * <p>Where writing fails, because the disk is full, say, what was there before is still there, and
 * nothing that looks complete is left. A link stays one: the file that it leads to is replaced.
 * What is no file but a device or a pipe is written to as it is, and never replaced. Used by one
 * thread at a time.
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
  private final @Nullable Path draft;
  private final OutputStream stream;

  private WholeFile(Path place, @Nullable Path draft) throws IOException {
    this.place = place;
    this.draft = draft;
    OutputStream out =
        draft == null
            ? Files.newOutputStream(place, StandardOpenOption.WRITE)
            : Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
    this.stream = new BufferedOutputStream(out, 1 << 16);
  }

  /**
   * Begins a file, in a draft that lies beside its place.
   *
   * @param file where the file will be; what is there now is replaced when it is finished
   * @return the file, nothing written to it yet
   * @throws FileAlreadyExistsException if there is a folder in its place
   * @throws IOException if nothing can be written there
   */
  public static WholeFile at(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      return new WholeFile(file, null);
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new FileAlreadyExistsException(file.toString(), null, "it is a folder");
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
    if (draft == null) {
      return;
    }
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
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    }
  }

  static void write(Path file, byte[] content) throws IOException {
    try (WholeFile whole = at(file)) {
      whole.stream().write(content);
      whole.finish();
    }
  }
}
