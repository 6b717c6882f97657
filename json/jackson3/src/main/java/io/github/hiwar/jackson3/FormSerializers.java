package io.github.hiwar.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.shape.Form;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how values are written, or keys of maps, whichever class they are of. */
final class FormSerializers implements Serializers {
  /** Whether the values are keys of a map. */
  private final boolean keys;

  FormSerializers(boolean keys) {
    this.keys = keys;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return TypeForms.typeOf(type.getRawClass()).map(this::serializer).orElse(null);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return findSerializer(config, type, description, format);
  }

  @SuppressWarnings("unchecked") // A form writes all values of the type that has it.
  private <T> ValueSerializer<?> serializer(Class<T> type) {
    Form<? super T> form = (Form<? super T>) Objects.requireNonNull(TypeForms.all().get(type));
    return keys ? new KeySerializer<>(type, form) : new FormSerializer<>(type, form);
  }
}
