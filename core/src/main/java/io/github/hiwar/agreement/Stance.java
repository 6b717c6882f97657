package io.github.hiwar.agreement;

import io.github.hiwar.value.ClosedCode;

/** What a party did with a text. */
public enum Stance implements ClosedCode {
  /** Signed it. */
  SIGNED,
  /** Initialled it. */
  INITIALLED,
  /** Refused to sign. */
  REFUSED,
  /** Left before it was signed. */
  WALKED_OUT,
  /** Signed with a reservation, or reserved its position. */
  RESERVED,
  /** Was not asked to sign. */
  NOT_INVITED,
  /** Is bound without having signed. */
  BOUND_WITHOUT_SIGNING,
  /** Saw it signed, and is not bound by it. */
  WITNESSED,
  /** Was asked to sign and spoke out against it. */
  OPPOSED
}
