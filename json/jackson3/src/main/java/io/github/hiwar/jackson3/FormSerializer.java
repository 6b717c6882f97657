package io.github.hiwar.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.shape.Form;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/**
 * Writes a Hiwar value inside a user's document, in its own form whatever the mapper's settings.
 *
 * @param <T> the type of the value
 */
final class FormSerializer<T> extends StdSerializer<T> {
  private final Class<T> type;
  private final Form<? super T> form;
  private final boolean unwrapped;

  FormSerializer(Class<T> type, Form<? super T> form) {
    this(type, form, false);
  }

  private FormSerializer(Class<T> type, Form<? super T> form, boolean unwrapped) {
    super(type);
    this.type = type;
    this.form = form;
    this.unwrapped = unwrapped;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    write(value, unwrapped ? new InnerSink(generator, "") : new GeneratorSink(generator));
  }

  private void write(T value, GeneratorSink sink) {
    try {
      FormDeserializers.JSON.write(form, value, sink);
    } catch (IOException e) {
      throw JacksonIOException.construct(e);
    }
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer typed) {
    WritableTypeId id = typeId(value, context, typed);
    typed.writeTypePrefix(generator, context, id);
    boolean property = typed.getTypeInclusion() == JsonTypeInfo.As.PROPERTY;
    write(value, new InnerSink(generator, property ? typed.getPropertyName() : ""));
    typed.writeTypeSuffix(generator, context, id);
  }

  // The type of the model, and not the class that its builder makes. Names are looked up by that
  // class first, for which no user has given one.
  private WritableTypeId typeId(T value, SerializationContext context, TypeSerializer typed) {
    Class<?> model = TypeForms.typeOf(value.getClass()).orElse(type);
    WritableTypeId id = typed.typeId(value, model, first(value));
    TypeIdResolver ids = typed.getTypeIdResolver();
    if (ids != null
        && (ids.getMechanism() == JsonTypeInfo.Id.NAME
            || ids.getMechanism() == JsonTypeInfo.Id.SIMPLE_NAME)) {
      id.id = ids.idFromValueAndType(context, null, model);
    }
    return id;
  }

  // Of what is neither an object nor a list, Jackson asks no more than that.
  private JsonToken first(T value) {
    return switch (TypeForms.first(form, value)) {
      case START_OBJECT -> JsonToken.START_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      default -> JsonToken.VALUE_STRING;
    };
  }

  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer renamed) {
    return TypeForms.isObject(form) && renamed.equals(NameTransformer.NOP)
        ? new FormSerializer<>(type, form, true)
        : this;
  }

  @Override
  public boolean isUnwrappingSerializer() {
    return unwrapped;
  }
}
