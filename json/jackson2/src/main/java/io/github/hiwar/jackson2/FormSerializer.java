package io.github.hiwar.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.shape.Form;
import java.io.IOException;

/**
 * Writes a Hiwar value inside a user's document, in its own form whatever the mapper's settings.
 *
 * @param <T> the type of the value
 */
final class FormSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Class<T> type;
  private final transient Form<? super T> form;
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
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    write(value, unwrapped ? new InnerSink(generator, "") : new GeneratorSink(generator));
  }

  private void write(T value, GeneratorSink sink) throws IOException {
    FormDeserializers.JSON.write(form, value, sink);
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typed)
      throws IOException {
    WritableTypeId id = typeId(value, typed);
    typed.writeTypePrefix(generator, id);
    boolean property = typed.getTypeInclusion() == JsonTypeInfo.As.PROPERTY;
    write(value, new InnerSink(generator, property ? typed.getPropertyName() : ""));
    typed.writeTypeSuffix(generator, id);
  }

  // The type of the model, and not the class that its builder makes. Names are looked up by that
  // class first, for which no user has given one.
  private WritableTypeId typeId(T value, TypeSerializer typed) {
    Class<?> model = TypeForms.typeOf(value.getClass()).orElse(type);
    WritableTypeId id = typed.typeId(value, model, first(value));
    TypeIdResolver ids = typed.getTypeIdResolver();
    if (ids != null
        && (ids.getMechanism() == JsonTypeInfo.Id.NAME
            || ids.getMechanism() == JsonTypeInfo.Id.SIMPLE_NAME)) {
      id.id = ids.idFromValueAndType(null, model);
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
  public JsonSerializer<T> unwrappingSerializer(NameTransformer renamed) {
    return TypeForms.isObject(form) && renamed.equals(NameTransformer.NOP)
        ? new FormSerializer<>(type, form, true)
        : this;
  }

  @Override
  public boolean isUnwrappingSerializer() {
    return unwrapped;
  }
}
