package io.github.hiwar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard input of the process. */
final class StandardInput {
  private static final Path FILE = Path.of("/dev/fd/0");

  private StandardInput() {}

  /**
   * What there is to read. Where a shell has closed it, Java has opened a file of its own in its
   * place, which is neither to be read nor to be closed.
   */
  static InputStream open() {
    return isOfJava() ? new Closed() : System.in;
  }

  private static boolean isOfJava() {
    try {
      return Files.isRegularFile(FILE)
          && FILE.toRealPath().startsWith(Path.of(System.getProperty("java.home")).toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static final class Closed extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("it is closed");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return read();
    }
  }
}
