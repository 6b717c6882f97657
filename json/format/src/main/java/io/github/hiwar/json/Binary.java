package io.github.hiwar.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells text from pictures, programs, archives and text that is not in UTF-8. */
final class Binary {
  private Binary() {}

  /**
   * Whether a file that begins so is to be read line by line.
   *
   * <p>A file that begins with a brace is: a bad character in one of its records is no reason to
   * give up the others.
   */
  static boolean isText(byte[] opening, int length) {
    int first = 0;
    while (first < length && isSpace(opening[first])) {
      first++;
    }
    if (first == length || opening[first] == '{') {
      return true;
    }
    for (int i = 0; i < length; i++) {
      if (opening[i] >= 0 && opening[i] < ' ' && !isSpace(opening[i])) {
        return false;
      }
    }
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    // The last character may be cut: it is not the end of the input.
    return !utf8.decode(ByteBuffer.wrap(opening, 0, length), CharBuffer.allocate(length), false)
        .isError();
  }

  static boolean isSpace(byte octet) {
    return octet == ' ' || (octet >= '\t' && octet <= '\r');
  }
}
