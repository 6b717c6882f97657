package io.github.hiwar.jackson3;

import io.github.hiwar.shape.Form;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a map. */
final class FormKeyDeserializer extends KeyDeserializer {
  private final JavaType type;
  private final Form<?> form;

  FormKeyDeserializer(JavaType type, Form<?> form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    JsonParser parser = context.getParser();
    TokenStreamLocation place =
        parser == null ? TokenStreamLocation.NA : parser.currentTokenLocation();
    return FormDeserializer.checked(
        FormDeserializers.JSON.read(form, key), type.getRawClass(), parser, place);
  }
}
