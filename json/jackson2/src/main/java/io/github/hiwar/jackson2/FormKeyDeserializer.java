package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.hiwar.shape.Form;
import java.io.IOException;
import java.io.Serializable;

/** Reads the key of a map. */
final class FormKeyDeserializer extends KeyDeserializer implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The type of the key. */
  private final JavaType type;

  private final transient Form<?> form;

  FormKeyDeserializer(JavaType type, Form<?> form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    JsonParser parser = context.getParser();
    JsonLocation place = parser == null ? JsonLocation.NA : parser.currentTokenLocation();
    return FormDeserializer.checked(
        FormDeserializers.JSON.read(form, key), type.getRawClass(), parser, place);
  }

  // A form is found again; a mapper keeps its deserializers where it is serialized.
  private Object readResolve() {
    return new FormKeyDeserializer(type, FormDeserializers.form(type).orElseThrow());
  }
}
