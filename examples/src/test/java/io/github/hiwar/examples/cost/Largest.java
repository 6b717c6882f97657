package io.github.hiwar.examples.cost;

import io.github.hiwar.cost.Family;
import io.github.hiwar.json.HiwarJson;

/** How much of a family fits into a document of so many bytes. */
public final class Largest {
  private static final int MOST = 1 << 24;

  private Largest() {}

  /**
   * {@return the greatest number of some that are tried, the record of which is read within the
   * standard limits and has no more bytes}
   *
   * @param family of what
   * @param bytes how many bytes the document may have
   */
  public static int of(Family family, int bytes) {
    int n = 1;
    while (n < MOST && isLetIn(family, 2 * n, bytes)) {
      n *= 2;
    }
    return n > 1 && isLetIn(family, n + n / 2, bytes) ? n + n / 2 : n;
  }

  private static boolean isLetIn(Family family, int n, int bytes) {
    byte[] json = HiwarJson.write(family.record(n));
    return json.length <= bytes && HiwarJson.read(json).findings().total() == 0;
  }
}
