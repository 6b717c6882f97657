package io.github.hiwar.json;

import io.github.hiwar.json.stream.JsonSource;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document in well-formed UTF-8 (RFC 8259). What is not JSON is refused at the byte
 * where that shows; of what follows the document, only the first token is given.
 */
final class Utf8Source implements JsonSource {
  // At the end of the text: NUL, which JSON has nowhere outside a string.
  private static final byte NO_BYTE = 0;

  private final byte[] text;
  private final Utf8Text strings;
  private final Places places;
  // Whether each container that reading is in is an object, the outermost first.
  private boolean[] objects = new boolean[32];
  private int depth;
  private boolean inObject;
  private Due due = Due.VALUE;
  private int at;
  // Where the current token begins.
  private int start;
  // What it says: between the quotation marks, or the whole word.
  private int from;
  private int to;
  // Where the member, or the element, begins that it belongs to.
  private int since;
  // Whether a name was given whose value is due.
  private boolean named;

  /** What is due next. */
  private enum Due {
    /** The document, or what a name stands for. */
    VALUE,
    /** The first that a container has in it, or its end. */
    FIRST,
    /** A comma, or the end of the container. */
    MORE,
    /** The end of the text. */
    END
  }

  Utf8Source(byte[] utf8, Limits limits) {
    this.text = utf8;
    this.strings =
        new Utf8Text(utf8, Math.max(limits.text(), Math.max(limits.names(), limits.digits())));
    this.places = new Places(utf8);
  }

  @Override
  public JsonToken next() throws SyntaxException {
    return token(null);
  }

  @Override
  public JsonToken next(MemberName expected) throws SyntaxException {
    return token(expected);
  }

  private JsonToken token(@Nullable MemberName expected) throws SyntaxException {
    byte first = nextByte();
    if (due == Due.VALUE) {
      return value(first);
    }
    if (due == Due.END) {
      return at == text.length ? JsonToken.END : following(first);
    }
    if (first == (inObject ? '}' : ']')) {
      return close();
    }
    if (due == Due.MORE) {
      if (first != ',') {
        throw fault(inObject ? SyntaxFault.Kind.OBJECT_GOES_ON : SyntaxFault.Kind.LIST_GOES_ON);
      }
      at++;
      first = nextByte();
    }
    return inObject ? name(first, expected) : value(first);
  }

  private JsonToken name(byte first, @Nullable MemberName expected) throws SyntaxException {
    if (first != '"') {
      throw fault(SyntaxFault.Kind.NAME);
    }
    mark();
    named = true;
    due = Due.VALUE;
    if (expected != null && take(SpelledName.of(expected))) {
      return JsonToken.EXPECTED;
    }
    string();
    if (nextByte() != ':') {
      throw fault(SyntaxFault.Kind.COLON);
    }
    at++;
    return JsonToken.NAME;
  }

  // A name spelled in another way, or with white space before its colon, is read like any other.
  private boolean take(byte[] spelled) {
    int end = at + spelled.length;
    if (end > text.length || !Arrays.equals(spelled, 0, spelled.length, text, at, end)) {
      return false;
    }
    from = at + 1;
    to = end - 2;
    at = end;
    return true;
  }

  private JsonToken value(byte first) throws SyntaxException {
    if (first == NO_BYTE && at == text.length && depth == 0) {
      return JsonToken.END;
    }
    mark();
    return switch (first) {
      case '"' -> {
        string();
        yield whole(JsonToken.TEXT);
      }
      case '{' -> open(true);
      case '[' -> open(false);
      default -> word(first);
    };
  }

  // What follows the document is not read on: only its first token is given, once.
  private JsonToken following(byte first) throws SyntaxException {
    start = at;
    JsonToken token =
        switch (first) {
          case '{' -> JsonToken.START_OBJECT;
          case '[' -> JsonToken.START_ARRAY;
          case '"' -> JsonToken.TEXT;
          default -> word(first);
        };
    at = text.length;
    return token;
  }

  private JsonToken open(boolean object) {
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, 2 * depth);
    }
    objects[depth++] = object;
    inObject = object;
    due = Due.FIRST;
    at++;
    return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
  }

  private JsonToken close() {
    mark();
    JsonToken token = inObject ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    depth--;
    inObject = depth > 0 && objects[depth - 1];
    at++;
    return whole(token);
  }

  // A value begins where its name does.
  private void mark() {
    start = at;
    since = named ? since : at;
    named = false;
  }

  private JsonToken whole(JsonToken token) {
    due = depth == 0 ? Due.END : Due.MORE;
    return token;
  }

  private void string() throws SyntaxException {
    from = at + 1;
    at = strings.endOfString(from);
    to = at;
    if (at == text.length || text[at] != '"') {
      throw fault(
          at < text.length && text[at] == '\\'
              ? SyntaxFault.Kind.ESCAPE
              : SyntaxFault.Kind.CONTROL);
    }
    at++;
  }

  private JsonToken word(byte first) throws SyntaxException {
    from = at;
    to = SyntaxFault.endOfWord(text, at);
    boolean number = first == '-' || (first >= '0' && first <= '9');
    JsonToken token = number ? number() : literal();
    at = to;
    return whole(token);
  }

  private JsonToken number() throws SyntaxException {
    try {
      new JsonValue.Numeral(ascii());
      return JsonToken.NUMBER;
    } catch (InvalidValueException e) {
      throw fault(SyntaxFault.Kind.NUMBER);
    }
  }

  private JsonToken literal() throws SyntaxException {
    return switch (ascii()) {
      case "true" -> JsonToken.TRUE;
      case "false" -> JsonToken.FALSE;
      case "null" -> JsonToken.NULL;
      default -> throw fault(due == Due.END ? SyntaxFault.Kind.FOLLOWS : SyntaxFault.Kind.VALUE);
    };
  }

  private String ascii() {
    return new String(text, from, to - from, StandardCharsets.US_ASCII);
  }

  private SyntaxException fault(SyntaxFault.Kind kind) {
    return new SyntaxException(SyntaxFault.at(text, kind, at, since));
  }

  // The next byte that is not white space.
  private byte nextByte() {
    while (at < text.length) {
      byte one = text[at];
      if (one > ' ' || (one != ' ' && one != '\n' && one != '\r' && one != '\t')) {
        return one;
      }
      at++;
    }
    return NO_BYTE;
  }

  @Override
  public String text() {
    return strings.of(from, to);
  }

  @Override
  public int line() {
    return places.at(start).line();
  }

  @Override
  public int column() {
    return places.at(start).column();
  }
}
