package io.github.hiwar.json;

import java.io.IOException;

/** An archive of gzip that cannot be unpacked to its end; what came before was good. */
public final class BrokenArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Whether the archive ends too early. */
  private final boolean truncated;

  BrokenArchiveException(boolean truncated, IOException cause) {
    super(truncated ? "the gzip archive is cut off" : "the gzip archive is damaged", cause);
    this.truncated = truncated;
  }

  /** {@return whether the archive ends too early; otherwise something in it is wrong} */
  public boolean isTruncated() {
    return truncated;
  }
}
