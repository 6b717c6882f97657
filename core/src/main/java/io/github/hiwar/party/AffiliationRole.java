package io.github.hiwar.party;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** How a party belongs to another one: an open list. */
public final class AffiliationRole extends OpenCode {
  /** It is affiliated to it, as a union to a confederation. */
  public static final AffiliationRole AFFILIATE_OF = new AffiliationRole("affiliate-of");

  /** It is an organ of it, as a bureau of a union. */
  public static final AffiliationRole ORGAN_OF = new AffiliationRole("organ-of");

  /** It is a member of it, as of a coalition. */
  public static final AffiliationRole MEMBER_OF = new AffiliationRole("member-of");

  /** It is supervised by it, as an office by a ministry. */
  public static final AffiliationRole SUPERVISED_BY = new AffiliationRole("supervised-by");

  /** It has taken its place. */
  public static final AffiliationRole SUCCESSOR_OF = new AffiliationRole("successor-of");

  private AffiliationRole(String code) {
    super(code);
  }

  /**
   * {@return the role with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static AffiliationRole of(String code) {
    return new AffiliationRole(code);
  }

  /** {@return the roles known to this version} */
  public static List<AffiliationRole> known() {
    return KnownCodes.AFFILIATION_ROLE;
  }
}
