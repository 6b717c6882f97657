package io.github.hiwar.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it could not be written to: a {@link java.io.PrintStream}
 * forgets it, and what goes to a full disk would look complete.
 */
final class StandardOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    super(out);
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
    return Optional.ofNullable(failure)
        .filter(one -> !String.valueOf(one.getMessage()).contains("Broken pipe"));
  }
}
