package io.github.hiwar.exchange.packed;

/** A zipped file that is not unpacked. */
public final class UnpackableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Why {
    /** It is damaged, or no zipped file. */
    BROKEN,
    /** It is protected by a password. */
    ENCRYPTED,
    /** Its parts are larger than {@link Packed#MOST} together, or are to be read over and over. */
    TOO_LARGE
  }

  private final Why why;

  UnpackableException(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  /** {@return why not} */
  public Why why() {
    return why;
  }
}
