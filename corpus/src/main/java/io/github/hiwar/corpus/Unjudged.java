package io.github.hiwar.corpus;

import org.jspecify.annotations.Nullable;

/** A line that is still to be judged, or what is wrong with the file there. */
final class Unjudged {
  private final Origin origin;
  private final byte[] utf8;
  private final @Nullable Defect defect;

  private Unjudged(Origin origin, byte[] utf8, @Nullable Defect defect) {
    this.origin = origin;
    this.utf8 = utf8;
    this.defect = defect;
  }

  static Unjudged line(Origin origin, byte[] utf8) {
    return new Unjudged(origin, utf8, null);
  }

  static Unjudged defect(Origin origin, FileDefect what, Object... values) {
    return new Unjudged(origin, new byte[0], Defect.of(origin, null, what, values));
  }

  int size() {
    return utf8.length;
  }

  Judged judge(Judge judge) {
    return defect == null ? judge.judge(origin, utf8) : Judged.setAside(defect);
  }
}
