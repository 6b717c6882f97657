package io.github.hiwar.jackson3;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.Form;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a Hiwar value inside a user's document, in its own form whatever the mapper's settings.
 */
final class FormSerializer<T> extends StdSerializer<T> {
  private final Form<T> form;
  private final HiwarJson json;

  FormSerializer(Class<T> type, Form<T> form, HiwarJson json) {
    super(type);
    this.form = form;
    this.json = json;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      json.write(form, value, new GeneratorSink(generator));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
    // The form says what it is; a type id of the mapper would make it another format.
    serialize(value, generator, context);
  }
}
