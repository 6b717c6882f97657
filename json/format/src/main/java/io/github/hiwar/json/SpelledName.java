package io.github.hiwar.json;

import io.github.hiwar.json.stream.MemberName;
import java.nio.ByteBuffer;

/**
 * A name as it stands in a document, with its quotation marks and its colon: what a source knows it
 * by, and what a sink writes.
 */
final class SpelledName {
  // Of a type of our own, nobody else can get at the bytes, or keep others in their place.
  private final byte[] utf8;

  private SpelledName(String name) {
    byte[] content = JsonStrings.content(name);
    this.utf8 =
        ByteBuffer.allocate(content.length + 3)
            .put((byte) '"')
            .put(content)
            .put((byte) '"')
            .put((byte) ':')
            .array();
  }

  /** How it is spelled where only what must be is escaped. Not to be changed. */
  static byte[] of(MemberName name) {
    return name.encoded(SpelledName.class, SpelledName::new).utf8;
  }
}
