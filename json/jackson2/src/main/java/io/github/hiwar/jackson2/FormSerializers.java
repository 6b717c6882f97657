package io.github.hiwar.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.shape.Form;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds how values are written, or keys of maps, whichever class they are of. */
final class FormSerializers extends Serializers.Base implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Whether the values are keys of a map. */
  private final boolean keys;

  FormSerializers(boolean keys) {
    this.keys = keys;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return TypeForms.typeOf(type.getRawClass()).map(this::serializer).orElse(null);
  }

  @SuppressWarnings("unchecked") // A form writes all values of the type that has it.
  private <T> JsonSerializer<?> serializer(Class<T> type) {
    Form<? super T> form = (Form<? super T>) Objects.requireNonNull(TypeForms.all().get(type));
    return keys ? new KeySerializer<>(type, form) : new FormSerializer<>(type, form);
  }
}
