package io.github.hiwar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it could not be written to: a {@link java.io.PrintStream}
 * forgets it, and what goes to a full disk would look complete.
 */
final class StandardOutput extends FilterOutputStream {
  private static final int KIND = 0170000; // S_IFMT, S_IFIFO and S_IFSOCK of Unix
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final boolean isPipe;
  private @Nullable IOException failure;

  StandardOutput(OutputStream out, boolean isPipe) {
    super(out);
    this.isPipe = isPipe;
  }

  /** That of the process. */
  static StandardOutput open() {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out), leadsToReader());
  }

  private static boolean leadsToReader() {
    try {
      int kind = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException notHere) {
      return false;
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** What went wrong; nothing if whoever reads it, such as {@code head}, has had enough. */
  Optional<IOException> failure() {
    // What the system says is in the language of the user; a pipe fails for this reason alone.
    return Optional.ofNullable(failure)
        .filter(one -> !isPipe && !String.valueOf(one.getMessage()).contains("Broken pipe"));
  }
}
