package io.github.hiwar;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** The level that bargaining takes place at: an open list. */
public final class BargainingLevel extends OpenCode {
  /** Above the state. */
  public static final BargainingLevel INTERNATIONAL = new BargainingLevel("international");

  /** The whole country, across sectors. */
  public static final BargainingLevel NATIONAL = new BargainingLevel("national");

  /** A sector, a branch or an administration. */
  public static final BargainingLevel SECTOR = new BargainingLevel("sector");

  /** A region. */
  public static final BargainingLevel REGIONAL = new BargainingLevel("regional");

  /** A group of companies. */
  public static final BargainingLevel GROUP = new BargainingLevel("group");

  /** A company or a public body. */
  public static final BargainingLevel COMPANY = new BargainingLevel("company");

  /** An establishment or a site. */
  public static final BargainingLevel ESTABLISHMENT = new BargainingLevel("establishment");

  private BargainingLevel(String code) {
    super(code);
  }

  /**
   * {@return the level with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static BargainingLevel of(String code) {
    return new BargainingLevel(code);
  }

  /** {@return the levels known to this version} */
  public static List<BargainingLevel> known() {
    return KnownCodes.BARGAINING_LEVEL;
  }
}
