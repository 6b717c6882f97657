package io.github.hiwar.json;

import io.github.hiwar.json.stream.MemberName;
import java.nio.ByteBuffer;

/**
 * A name as documents spell it, with its quotation marks and its colon: what a source looks for,
 * and what a sink writes.
 */
final class SpelledName {
  // A type of our own: nobody else can get at these bytes, or put others in their place.
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

  /** The name with only those characters escaped that must be. Not to be changed. */
  static byte[] of(MemberName name) {
    return name.encoded(SpelledName.class, SpelledName::new).utf8;
  }
}
