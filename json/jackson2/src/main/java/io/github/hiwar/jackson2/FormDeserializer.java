package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Reading;
import io.github.hiwar.json.engine.MalformedJsonException;
import io.github.hiwar.shape.Form;
import java.io.IOException;

/**
 * Reads a Hiwar value inside a user's document, in its own form whatever the mapper's settings.
 *
 * @param <T> the type of the value
 */
final class FormDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Class<T> type;
  private final transient Form<? super T> form;
  private final transient HiwarJson json;

  FormDeserializer(Class<T> type, Form<? super T> form, HiwarJson json) {
    super(type);
    this.type = type;
    this.form = form;
    this.json = json;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Object value = read(parser, type, form, json);
    if (!type.isInstance(value)) {
      throw MismatchedInputException.from(
          parser, type, "\"" + value + "\" is not a " + type.getSimpleName());
    }
    return type.cast(value);
  }

  /** Reads a value of a form, or says with all its problems why it cannot. */
  static <F> F read(JsonParser parser, Class<?> type, Form<F> form, HiwarJson json)
      throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    try {
      Reading<F> reading = json.read(form, ParserSource.atCurrentToken(parser));
      if (!reading.isValid()) {
        throw new HiwarDatabindException(
            parser, start, type, reading.findings(), reading.findings().errors().get(0));
      }
      return reading.orThrow();
    } catch (MalformedJsonException e) {
      throw e.getCause() instanceof JsonProcessingException original ? original : e;
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typed)
      throws IOException {
    return deserialize(parser, context);
  }
}
