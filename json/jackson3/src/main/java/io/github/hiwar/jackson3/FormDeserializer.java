package io.github.hiwar.jackson3;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Reading;
import io.github.hiwar.json.engine.MalformedJsonException;
import io.github.hiwar.shape.Form;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a Hiwar value inside a user's document, in its own form whatever the mapper's settings. */
final class FormDeserializer<T> extends StdDeserializer<T> {
  private final Class<T> type;
  private final Form<? super T> form;
  private final HiwarJson json;

  FormDeserializer(Class<T> type, Form<? super T> form, HiwarJson json) {
    super(type);
    this.type = type;
    this.form = form;
    this.json = json;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Object value = read(parser, type, form, json);
    if (!type.isInstance(value)) {
      throw MismatchedInputException.from(
          parser, type, "\"" + value + "\" is not a " + type.getSimpleName());
    }
    return type.cast(value);
  }

  /** Reads a value of a form, or says with all its problems why it cannot. */
  static <F> F read(JsonParser parser, Class<?> type, Form<F> form, HiwarJson json) {
    TokenStreamLocation start = parser.currentTokenLocation();
    try {
      Reading<F> reading = json.read(form, ParserSource.atCurrentToken(parser));
      if (!reading.isValid()) {
        throw new HiwarDatabindException(
            parser, start, type, reading.findings(), reading.findings().errors().get(0));
      }
      return reading.orThrow();
    } catch (MalformedJsonException e) {
      throw e.getCause() instanceof JacksonException original
          ? original
          : JacksonIOException.construct(e, parser);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, parser);
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typed) {
    return deserialize(parser, context);
  }
}
