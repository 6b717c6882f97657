package io.github.hiwar.json;

import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where and why a text is not JSON (RFC 8259): engines and their versions differ in their
 * words, and in where they notice.
 *
 * <p>Asked only about a text that an engine has refused, in well-formed UTF-8.
 */
final class Syntax {
  private static final int LONGEST_WORD = 40;

  private final byte[] text;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;
  private int since;
  private boolean named;
  private @Nullable SyntaxFault found;

  private Syntax(byte[] utf8) {
    this.text = utf8;
  }

  /** The first fault, null if there is none. */
  static @Nullable SyntaxFault fault(byte[] utf8) {
    Syntax syntax = new Syntax(utf8);
    syntax.space();
    if (syntax.at == utf8.length) {
      return new SyntaxFault(SyntaxFault.Kind.EMPTY, 0, 0, "");
    }
    boolean more = syntax.value();
    while (more) {
      more = syntax.next() && syntax.value();
    }
    return syntax.found;
  }

  // Reads a value that has nothing in it, and the starts of all that it is in.
  private boolean value() {
    while (true) {
      space();
      int first = peek();
      if (first != '{' && first != '[') {
        return scalar(first);
      }
      boolean object = first == '{';
      objects.set(depth++, object);
      begin(false);
      at++;
      space();
      if (peek() == (object ? '}' : ']')) {
        return true;
      }
      if (object && !name()) {
        return false;
      }
    }
  }

  // Goes on to where the next value is due; false at the end.
  private boolean next() {
    while (true) {
      space();
      if (depth == 0) {
        return at < text.length && fault(SyntaxFault.Kind.FOLLOWS);
      }
      boolean object = objects.get(depth - 1);
      if (peek() == ',') {
        at++;
        return !object || name();
      }
      if (peek() != (object ? '}' : ']')) {
        return fault(object ? SyntaxFault.Kind.OBJECT_GOES_ON : SyntaxFault.Kind.LIST_GOES_ON);
      }
      begin(false);
      at++;
      depth--;
    }
  }

  // A value belongs to the name before it.
  private void begin(boolean name) {
    since = named ? since : at;
    named = name;
  }

  private boolean name() {
    space();
    int start = at;
    if (peek() != '"') {
      return fault(SyntaxFault.Kind.NAME);
    }
    begin(true);
    if (!string()) {
      return false;
    }
    if (isHalfAPair(start)) {
      at = start;
      return fault(SyntaxFault.Kind.HALF_A_PAIR);
    }
    space();
    if (peek() != ':') {
      return fault(SyntaxFault.Kind.COLON);
    }
    at++;
    return true;
  }

  private boolean scalar(int first) {
    begin(false);
    if (first == '"') {
      return string();
    }
    String token = word();
    boolean number = first == '-' || (first >= '0' && first <= '9');
    if (number ? !isNumber(token) : !isLiteral(token)) {
      return fault(number ? SyntaxFault.Kind.NUMBER : SyntaxFault.Kind.VALUE);
    }
    at += token.length();
    return true;
  }

  private static boolean isLiteral(String token) {
    return token.equals("true") || token.equals("false") || token.equals("null");
  }

  private static boolean isNumber(String token) {
    try {
      return new JsonValue.Numeral(token).literal().equals(token);
    } catch (InvalidValueException e) {
      return false;
    }
  }

  private boolean string() {
    for (at++; peek() != '"'; at++) {
      if (at == text.length || (peek() >= 0 && peek() < ' ')) {
        return fault(SyntaxFault.Kind.CONTROL);
      }
      if (peek() == '\\') {
        int length = escapeLength();
        if (length == 0) {
          at += at + 1 < text.length ? 0 : 1; // cut off: it ends here
          return fault(SyntaxFault.Kind.ESCAPE);
        }
        at += length - 1;
      }
    }
    at++;
    return true;
  }

  private int escapeLength() {
    int escaped = at + 1 < text.length ? text[at + 1] : 0;
    if (escaped != 'u') {
      return "\"\\/bfnrt".indexOf(escaped) < 0 ? 0 : 2;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (i >= text.length || Character.digit(text[i], 16) < 0) {
        return 0;
      }
    }
    return 6;
  }

  // Only escapes can write half of a pair. Some engines refuse it in names, where others go on.
  private boolean isHalfAPair(int start) {
    boolean high = false;
    for (int i = start + 1; i < at - 1; i++) {
      boolean unicode = text[i] == '\\' && text[i + 1] == 'u';
      char unit = unicode ? (char) Integer.parseInt(ascii(i + 2, i + 6), 16) : 'x';
      if (high != Character.isLowSurrogate(unit)) {
        return true;
      }
      high = Character.isHighSurrogate(unit);
      i += unicode ? 5 : text[i] == '\\' ? 1 : 0;
    }
    return high;
  }

  private void space() {
    while (at < text.length
        && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
      at++;
    }
  }

  // The byte that is next; -1 at the end, and less for a part of a longer character.
  private int peek() {
    return at < text.length ? text[at] : -1;
  }

  private boolean fault(SyntaxFault.Kind kind) {
    found =
        at < text.length
            ? new SyntaxFault(kind, at, since, given())
            : new SyntaxFault(SyntaxFault.Kind.ENDS, at, since, "");
    return false;
  }

  // A word as a whole, of anything else one character, by its number if it cannot be seen.
  private String given() {
    String word = word();
    if (!word.isEmpty()) {
      return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "…" : word;
    }
    if (text[at] == '\\') {
      return ascii(at, at + (at + 1 < text.length && text[at + 1] > ' ' ? 2 : 1));
    }
    int length = text[at] >= 0 ? 1 : text[at] < (byte) 0xe0 ? 2 : text[at] < (byte) 0xf0 ? 3 : 4;
    int character = new String(text, at, length, StandardCharsets.UTF_8).codePointAt(0);
    return Character.isLetterOrDigit(character) || (character > ' ' && character < 0x7f)
        ? Character.toString(character)
        : "U+%04X".formatted(character);
  }

  private String word() {
    int end = at;
    while (end < text.length && isOfWord(text[end])) {
      end++;
    }
    return ascii(at, end);
  }

  private static boolean isOfWord(byte c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '+'
        || c == '-'
        || c == '.'
        || c == '_';
  }

  private String ascii(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.US_ASCII);
  }
}
