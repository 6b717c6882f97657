package io.github.hiwar.corpus;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/** A line that is still to be judged, or what is wrong with the file there. */
final class Unjudged {
  private final Origin origin;
  private final byte[] utf8;
  private final @Nullable Finding found;

  private Unjudged(Origin origin, byte[] utf8, @Nullable Finding found) {
    this.origin = origin;
    this.utf8 = utf8;
    this.found = found;
  }

  static Unjudged line(Origin origin, byte[] utf8) {
    return new Unjudged(origin, utf8, null);
  }

  static Unjudged found(Origin origin, FindingKind kind, Object... params) {
    return new Unjudged(origin, new byte[0], FileKinds.found(origin, kind, params));
  }

  int size() {
    return utf8.length;
  }

  Judged judge(Judge judge) {
    return found == null ? judge.judge(origin, utf8) : Judged.setAside(origin, null, found);
  }
}
