package io.github.hiwar.source;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How one entity relates to another, in this record or elsewhere: an open list. */
public final class RelationKind extends OpenCode {
  /** It takes up the same matter again. */
  public static final RelationKind CONTINUES = new RelationKind("continues");

  /** It is the other in new words. */
  public static final RelationKind REWORDS = new RelationKind("rewords");

  /** It is a part of the other, now on its own. */
  public static final RelationKind SPLITS = new RelationKind("splits");

  /** It brings the other into one. */
  public static final RelationKind MERGES = new RelationKind("merges");

  /** It carries the other out. */
  public static final RelationKind IMPLEMENTS = new RelationKind("implements");

  /** It changes the other. */
  public static final RelationKind AMENDS = new RelationKind("amends");

  /** It ends the other. */
  public static final RelationKind REPEALS = new RelationKind("repeals");

  /** It prolongs the other. */
  public static final RelationKind RENEWS = new RelationKind("renews");

  /** It goes beyond the other. */
  public static final RelationKind ADDS_TO = new RelationKind("adds-to");

  /** It asks for, or grants, the same as the other. */
  public static final RelationKind PARITY_WITH = new RelationKind("parity-with");

  private static final List<RelationKind> KNOWN =
      List.of(
          CONTINUES,
          REWORDS,
          SPLITS,
          MERGES,
          IMPLEMENTS,
          AMENDS,
          REPEALS,
          RENEWS,
          ADDS_TO,
          PARITY_WITH);

  private RelationKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static RelationKind of(String code) {
    return new RelationKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<RelationKind> known() {
    return KNOWN;
  }
}
