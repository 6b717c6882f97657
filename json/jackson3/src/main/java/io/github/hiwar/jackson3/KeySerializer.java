package io.github.hiwar.jackson3;

import io.github.hiwar.json.stream.TreeSink;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value as the name of a member, where it is the key of a map.
 *
 * @param <T> the type of the value
 */
final class KeySerializer<T> extends StdSerializer<T> {
  private final Form<? super T> form;

  KeySerializer(Class<T> type, Form<? super T> form) {
    super(type);
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    TreeSink written = new TreeSink();
    try {
      FormDeserializers.JSON.write(form, value, written);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
    if (!(written.result() instanceof JsonValue.Text text)) {
      throw DatabindException.from(
          generator,
          "%s is no string in JSON, so that it cannot be the key of a map; take its id, or a reference to it"
              .formatted(handledType().getSimpleName()));
    }
    generator.writeName(text.value());
  }
}
