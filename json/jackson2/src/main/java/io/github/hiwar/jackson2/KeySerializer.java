package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.hiwar.json.stream.TreeSink;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;

/**
 * Writes a value as the name of a member, where it is the key of a map.
 *
 * @param <T> the type of the value
 */
final class KeySerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Form<? super T> form;

  KeySerializer(Class<T> type, Form<? super T> form) {
    super(type);
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    TreeSink written = new TreeSink();
    FormDeserializers.JSON.write(form, value, written);
    if (!(written.result() instanceof JsonValue.Text text)) {
      throw JsonMappingException.from(
          generator,
          "%s is no string in JSON, so that it cannot be the key of a map; take its id, or a reference to it"
              .formatted(handledType().getSimpleName()));
    }
    generator.writeFieldName(text.value());
  }
}
