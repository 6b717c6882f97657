package io.github.hiwar.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there whole or not at all: it is written beside its place and then moved.
 *
 * <p>Where writing fails, because the disk is full, say, what was there before is still there, and
 * nothing that looks complete is left. A link stays one: the file that it leads to is replaced.
 * What is no file but a device or a pipe is written to as it is, and never replaced. What a killed
 * process left beside the place is removed by the next one that writes to it.
 *
 * <p>Used by one thread at a time; another one may {@link #close} it to give it up.
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.at(path)) {
 *   table.writeTo(file.stream());
 *   file.finish();
 * }
 * }</pre>
 */
public final class WholeFile implements AutoCloseable {
  private static final int MOST_LINKS = 40;

  private final Path place;
  private final @Nullable Draft draft;
  private final OutputStream stream;

  private WholeFile(Path place, @Nullable Draft draft) throws IOException {
    this.place = place;
    this.draft = draft;
    OutputStream out =
        draft == null
            ? Files.newOutputStream(place, StandardOpenOption.WRITE)
            : Channels.newOutputStream(draft.channel());
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
    Path place = Files.exists(file) ? file.toRealPath() : target(file.toAbsolutePath());
    if (place.getFileName() == null || Files.isDirectory(place)) {
      throw new FileAlreadyExistsException(file.toString(), null, "it is a folder");
    }
    return new WholeFile(place, Draft.beside(place));
  }

  // What is not there yet may be what a link leads to.
  private static Path target(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
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
    stream.flush();
    synchronized (this) {
      if (draft != null) {
        draft.moveTo(place);
      }
    }
    stream.close();
    close();
  }

  /** Gives up what was not finished. */
  @Override
  public synchronized void close() throws IOException {
    if (draft == null) {
      stream.close();
    } else {
      draft.close(); // What is still buffered goes nowhere.
    }
  }

  static void write(Path file, byte[] content) throws IOException {
    try (WholeFile whole = at(file)) {
      whole.stream().write(content);
      whole.finish();
    }
  }
}
