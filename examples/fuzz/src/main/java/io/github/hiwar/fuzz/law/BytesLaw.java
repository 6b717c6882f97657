package io.github.hiwar.fuzz.law;

import java.io.IOException;

/** Whatever the bytes, reading them is as {@link ReadingLaw} says. */
final class BytesLaw implements Law {
  private final Law reading = new ReadingLaw();

  @Override
  public Diet diet() {
    return Diet.BYTES;
  }

  @Override
  public void check(Case given) throws IOException {
    reading.check(given);
  }
}
