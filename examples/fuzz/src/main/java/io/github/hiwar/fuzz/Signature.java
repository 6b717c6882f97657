package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.law.BrokenLaw;
import io.github.hiwar.fuzz.law.Law;
import java.util.Arrays;

/** What tells one finding from another: the law, and where or in what it fails. */
final class Signature {
  private Signature() {}

  static String of(Law law, Throwable failure) {
    if (failure instanceof BrokenLaw broken) {
      return law.name() + ": " + broken.sentence();
    }
    if (failure instanceof Trial.TooSlow) {
      return law.name() + ": too slow";
    }
    if (failure instanceof StackOverflowError) {
      return law.name() + ": StackOverflowError";
    }
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("io.github.hiwar."))
            .findFirst()
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse("");
    return law.name() + ": " + failure.getClass().getSimpleName() + " in " + place;
  }
}
