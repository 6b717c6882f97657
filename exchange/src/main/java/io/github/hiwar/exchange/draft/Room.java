package io.github.hiwar.exchange.draft;

/**
 * How much text a document may have: that of an agreement of five hundred pages. It is counted
 * while the document is read, since a small file can unpack to more text than any memory holds.
 */
final class Room {
  private static final int MOST_CHARACTERS = 1_000_000;

  private int taken;

  /**
   * Takes a piece of text.
   *
   * @throws UnreadableText if there is no room for it
   */
  void take(int characters) throws UnreadableText {
    if (characters > MOST_CHARACTERS - taken) {
      throw new UnreadableText(DraftKinds.TOO_LARGE, (MOST_CHARACTERS / 1_000_000) + " MB");
    }
    taken += characters;
  }
}
