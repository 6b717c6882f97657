package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.hiwar.json.Reading;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.json.stream.JsonSource;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Hiwar value inside a user's document, in its own form whatever the mapper's settings.
 *
 * @param <F> the type of the values of the form; a user may ask for some of them only
 */
final class FormDeserializer<F> extends StdDeserializer<Object> {
  private static final long serialVersionUID = 1L;

  private final transient Form<F> form;

  FormDeserializer(JavaType type, Form<F> form) {
    super(type);
    this.form = form;
  }

  /** Reads a value from its first token. */
  private interface Attempt<F> {
    Reading<F> read(JsonSource source) throws IOException;
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return read(parser, context, source -> FormDeserializers.JSON.read(form, source));
  }

  // Values do not change: what comes of an update is a new one.
  @Override
  @SuppressWarnings("unchecked") // The value is of the type that this reads.
  public @Nullable Object deserialize(
      JsonParser parser, DeserializationContext context, Object before) throws IOException {
    return read(parser, context, source -> FormDeserializers.JSON.update(form, (F) before, source));
  }

  // As a value of JSON, null is one.
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return form instanceof Form.Json ? new JsonValue.Null() : null;
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return TypeForms.isObject(form);
  }

  private @Nullable Object read(
      JsonParser parser, DeserializationContext context, Attempt<F> attempt) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_EMBEDDED_OBJECT
        && _valueClass.isInstance(parser.getEmbeddedObject())) {
      return parser.getEmbeddedObject();
    }
    // Who has read a type id leaves the parser behind it, in the object.
    boolean inside = token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT;
    if (inside ? !TypeForms.isObject(form) : !begins(token)) {
      return context.handleUnexpectedToken(_valueClass, parser);
    }
    JsonLocation start = parser.currentTokenLocation();
    ParserSource source =
        inside ? ParserSource.insideObject(parser) : ParserSource.atCurrentToken(parser);
    return checked(attempt.read(source), _valueClass, parser, start);
  }

  private static boolean begins(@Nullable JsonToken token) {
    return token != JsonToken.END_ARRAY && token != JsonToken.NOT_AVAILABLE;
  }

  /** What was read, or an exception that says with all its problems why it cannot. */
  static Object checked(
      Reading<?> reading, Class<?> type, @Nullable JsonParser parser, JsonLocation start)
      throws IOException {
    if (!reading.isValid()) {
      throw new HiwarDatabindException(parser, start, type, reading.findings());
    }
    Object value = reading.orThrow();
    if (!type.isInstance(value)) {
      throw MismatchedInputException.from(
          parser, type, "\"" + value + "\" is not of the type " + type.getSimpleName());
    }
    return value;
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typed)
      throws IOException {
    return TypeForms.isObject(form)
        ? typed.deserializeTypedFromAny(parser, context)
        : typed.deserializeTypedFromScalar(parser, context);
  }

  @Override
  public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer renamed) {
    return TypeForms.isObject(form) && renamed.equals(NameTransformer.NOP)
        ? new FormDeserializer<>(getValueType(), form)
        : this;
  }

  // A form is found again; a mapper keeps its deserializers where it is serialized.
  private Object readResolve() {
    return FormDeserializers.form(getValueType())
        .<Object>map(found -> new FormDeserializer<>(getValueType(), found))
        .orElseThrow();
  }
}
