package io.github.hiwar.cost.steps;

/** The steps that were taken so far: each call of a method, and each turn of a loop. */
public final class Steps {
  // Written by the code that StepAgent adds to other classes, in the one thread that counts.
  public static long taken;

  private Steps() {}
}
