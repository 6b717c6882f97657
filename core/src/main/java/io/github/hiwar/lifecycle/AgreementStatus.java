package io.github.hiwar.lifecycle;

/** Where a text stands, from draft to replacement. */
public enum AgreementStatus implements Status {
  /** Being written. */
  DRAFTED,
  /** Put to the other side. */
  PROPOSED,
  /** Agreed for now, with the text or the approval still to come. */
  AGREED_IN_PRINCIPLE,
  /** The text is settled. */
  FINALISED,
  /** The parties have signed it. */
  SIGNED,
  /** Approved by those who had to approve it. */
  RATIFIED,
  /** Voted down or refused. */
  REJECTED,
  /** Deposited with an authority. */
  REGISTERED,
  /** Made binding on those who did not sign. */
  EXTENDED,
  /** The text applies. */
  IN_FORCE,
  /** Its term has run out. */
  EXPIRED,
  /** A party has given notice to end it. */
  DENOUNCED,
  /** Another text has taken its place. */
  REPLACED,
  /** Negotiations ended without it. */
  NOT_CONCLUDED;

  @Override
  public Lifecycle lifecycle() {
    return Lifecycle.AGREEMENT;
  }
}
