package io.github.hiwar.json;

import java.io.IOException;

/** A limit was exceeded, and reported: the reading ends, so that no more is spent on it. */
final class LimitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  LimitExceeded(String limit) {
    super(limit);
  }
}
