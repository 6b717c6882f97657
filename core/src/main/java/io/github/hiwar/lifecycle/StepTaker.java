package io.github.hiwar.lifecycle;

import io.github.hiwar.value.ClosedCode;

/**
 * Who may take a step: those who ask, those who are asked, or anybody.
 *
 * <p>Not fixed to workers and employers, because employers raise demands too.
 */
public enum StepTaker implements ClosedCode {
  /** The party that raised the demand, is owed the measure or calls the action. */
  CLAIMANT,
  /** The party that the demand is addressed to or that owes the measure. */
  RESPONDENT,
  /** One of the parties that the text is between: what others say of it is their stance. */
  PARTY,
  /** Any party. */
  ANY
}
