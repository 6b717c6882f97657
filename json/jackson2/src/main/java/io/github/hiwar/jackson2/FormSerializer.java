package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.Form;
import java.io.IOException;

/**
 * Writes a Hiwar value inside a user's document, in its own form whatever the mapper's settings.
 *
 * @param <T> the type of the value
 */
final class FormSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Form<T> form;
  private final transient HiwarJson json;

  FormSerializer(Class<T> type, Form<T> form, HiwarJson json) {
    super(type);
    this.form = form;
    this.json = json;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    json.write(form, value, new GeneratorSink(generator));
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    // The form says what it is; a type id of the mapper would make it another format.
    serialize(value, generator, provider);
  }
}
