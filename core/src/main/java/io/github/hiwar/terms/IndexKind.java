package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** An index that pay may follow: an open list. */
public final class IndexKind extends OpenCode {
  /** The prices that consumers pay; the cost of living. */
  public static final IndexKind CONSUMER_PRICES = new IndexKind("consumer-prices");

  /** Wages in general. */
  public static final IndexKind WAGES = new IndexKind("wages");

  /** The legal minimum wage. */
  public static final IndexKind MINIMUM_WAGE = new IndexKind("minimum-wage");

  /** Output by hour worked. */
  public static final IndexKind PRODUCTIVITY = new IndexKind("productivity");

  private IndexKind(String code) {
    super(code);
  }

  /**
   * {@return the index with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static IndexKind of(String code) {
    return new IndexKind(code);
  }

  /** {@return the indices known to this version} */
  public static List<IndexKind> known() {
    return KnownCodes.INDEX_KIND;
  }
}
