package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.hiwar.json.stream.JsonSource;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.json.stream.MemberName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson parser. */
final class ParserSource implements JsonSource {
  private final JsonParser parser;
  private boolean opening;
  private boolean atCurrent;

  private ParserSource(JsonParser parser) {
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
    com.fasterxml.jackson.core.JsonToken token =
        atCurrent ? parser.currentToken() : parser.nextToken();
    atCurrent = false;
    return translated(token);
  }

  @Override
  public JsonToken next(MemberName expected) throws IOException {
    if (opening || atCurrent) {
      return next();
    }
    SerializedString name = expected.encoded(SerializedString.class, SerializedString::new);
    return parser.nextFieldName(name) ? JsonToken.EXPECTED : translated(parser.currentToken());
  }

  private JsonToken translated(com.fasterxml.jackson.core.@Nullable JsonToken token)
      throws IOException {
    if (token == null) {
      return JsonToken.END;
    }
    return switch (token) {
      case START_OBJECT -> JsonToken.START_OBJECT;
      case END_OBJECT -> JsonToken.END_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      case END_ARRAY -> JsonToken.END_ARRAY;
      case FIELD_NAME -> JsonToken.NAME;
      case VALUE_STRING -> JsonToken.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonToken.NUMBER;
      case VALUE_TRUE -> JsonToken.TRUE;
      case VALUE_FALSE -> JsonToken.FALSE;
      case VALUE_NULL -> JsonToken.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw MismatchedInputException.from(
              parser, (Class<?>) null, "not a JSON value: " + token);
    };
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
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
}
