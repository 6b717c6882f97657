package io.github.hiwar.jackson3;

import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.engine.MalformedJsonException;
import io.github.hiwar.json.engine.MalformedJsonException.TooLong;
import io.github.hiwar.json.engine.MemberName;
import io.github.hiwar.json.engine.RepeatedTexts;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.SerializedString;

/** The tokens of a Jackson parser. */
final class ParserSource implements JsonSource {
  // What Jackson adds for those who set up its parser: where its buffer was, and what to enable.
  private static final Pattern ASIDE =
      Pattern.compile(
          " ?\\([^()\\[]*\\[Source: .*?\\]\\)"
              + "|: enable `[\\w.]+` to allow"
              + "| \\(not recognized as one since Feature '\\w+' not enabled for parser\\)");

  private final JsonParser parser;
  private boolean opening;
  private boolean atCurrent;

  ParserSource(JsonParser parser) {
    this.parser = parser;
  }

  /** A source whose first token is the one that the parser stands at. */
  static ParserSource atCurrentToken(JsonParser parser) {
    ParserSource source = new ParserSource(parser);
    source.atCurrent = parser.hasCurrentToken();
    return source;
  }

  /** A source of an object whose first name, or whose end, the parser stands at. */
  static ParserSource insideObject(JsonParser parser) {
    ParserSource source = atCurrentToken(parser);
    source.opening = true;
    return source;
  }

  @Override
  public JsonToken next() throws IOException {
    if (opening) {
      opening = false;
      return JsonToken.START_OBJECT;
    }
    try {
      tools.jackson.core.JsonToken token = atCurrent ? parser.currentToken() : parser.nextToken();
      atCurrent = false;
      return translated(token);
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  @Override
  public JsonToken next(MemberName expected) throws IOException {
    if (opening || atCurrent) {
      return next();
    }
    try {
      SerializedString name = expected.encoded(SerializedString.class, SerializedString::new);
      return parser.nextName(name) ? JsonToken.EXPECTED : translated(parser.currentToken());
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  private JsonToken translated(tools.jackson.core.@Nullable JsonToken token)
      throws MalformedJsonException {
    if (token == null) {
      return JsonToken.END;
    }
    return switch (token) {
      case START_OBJECT -> JsonToken.START_OBJECT;
      case END_OBJECT -> JsonToken.END_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      case END_ARRAY -> JsonToken.END_ARRAY;
      case PROPERTY_NAME -> JsonToken.NAME;
      case VALUE_STRING -> JsonToken.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonToken.NUMBER;
      case VALUE_TRUE -> JsonToken.TRUE;
      case VALUE_FALSE -> JsonToken.FALSE;
      case VALUE_NULL -> JsonToken.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new MalformedJsonException("not a JSON value: " + token, line(), column());
    };
  }

  private MalformedJsonException malformed(JacksonException e) {
    boolean limit = e instanceof StreamConstraintsException;
    Optional<TooLong> tooLong = limit ? tooLong(e.getOriginalMessage()) : Optional.empty();
    // Of a limit, Jackson does not say where it was exceeded.
    TokenStreamLocation at = limit ? parser.currentLocation() : e.getLocation();
    MalformedJsonException malformed =
        new MalformedJsonException(
            ASIDE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll(""),
            at == null ? 0 : Math.max(0, at.getLineNr()),
            at == null ? 0 : Math.max(0, at.getColumnNr()),
            tooLong);
    malformed.initCause(e);
    return malformed;
  }

  // Jackson says it in words only. What else it limits is not limited by the engine.
  private static Optional<TooLong> tooLong(@Nullable String message) {
    String words = String.valueOf(message);
    return words.startsWith("Number")
        ? Optional.of(TooLong.NUMBER)
        : words.startsWith("Name")
            ? Optional.of(TooLong.NAME)
            : words.startsWith("String") ? Optional.of(TooLong.TEXT) : Optional.empty();
  }

  @Override
  public String text() throws IOException {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  @Override
  public String text(RepeatedTexts repeated) throws IOException {
    try {
      return parser.hasStringCharacters()
          ? repeated.of(
              parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
          : parser.getString();
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  // A parser over a tree knows no place, and says -1.
  @Override
  public int line() {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  @Override
  public int column() {
    return Math.max(0, parser.currentTokenLocation().getColumnNr());
  }

  @Override
  public void close() {
    parser.close();
  }
}
