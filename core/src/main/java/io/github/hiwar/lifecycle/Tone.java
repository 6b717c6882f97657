package io.github.hiwar.lifecycle;

/**
 * How a state looks from where something was asked: what a colour, a chart or a rule that asks "is
 * it met?" goes by. Each state has one, in the column {@code tone} of {@code lifecycles.tsv}.
 */
public enum Tone {
  /** Nothing is said either way: asked, studied, put off, over. */
  OPEN,
  /** Somebody is bound to it, or it is set: committed, promised, scheduled. */
  BOUND,
  /** Met in part, or under way. */
  PARTLY,
  /** Met: fulfilled, delivered, held, concluded. */
  MET,
  /** Turned down, broken, late or failed. */
  FAILED
}
