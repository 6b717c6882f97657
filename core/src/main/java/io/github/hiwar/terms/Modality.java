package io.github.hiwar.terms;

import io.github.hiwar.value.ClosedCode;

/** How firmly a party binds itself: in bargaining texts the verb says it. */
public enum Modality implements ClosedCode {
  /** It will be done. */
  FIRM,
  /** Agreed in principle. */
  IN_PRINCIPLE,
  /** A proposal or a bill will be put forward. */
  PROPOSE,
  /** The possibility will be studied. */
  STUDY,
  /** It will be considered. */
  CONSIDER,
  /** Efforts will be made, the result is not promised. */
  BEST_EFFORT,
  /** It may be done: a right, and no duty. */
  PERMITTED
}
