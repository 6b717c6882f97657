package io.github.hiwar.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.json.ValueCodec;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds how values are read, and keys of maps, whichever class of a type is asked for. */
final class FormDeserializers extends Deserializers.Base implements KeyDeserializers, Serializable {
  private static final long serialVersionUID = 1L;

  /** What reads and writes the values of all mappers. */
  // With no members of its own, but with tables of its own: a name keeps one form, here Jackson's.
  static final ValueCodec JSON = HiwarJson.standard().members().values();

  /** The form of a type; empty if the type is none of Hiwar's. */
  static Optional<Form<?>> form(JavaType type) {
    if (type.hasRawClass(Ref.class)) {
      return Optional.of(Form.ref(target(type.containedType(0))));
    }
    return TypeForms.typeOf(type.getRawClass()).map(TypeForms.all()::get);
  }

  // A reference is read as one to the type that the user's property declares.
  private static Class<? extends Entity> target(@Nullable JavaType declared) {
    return declared != null && declared.isTypeOrSubTypeOf(Entity.class)
        ? declared.getRawClass().asSubclass(Entity.class)
        : Entity.class;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return form(type).map(form -> new FormDeserializer<>(type, form)).orElse(null);
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return findBeanDeserializer(config.constructType(type), config, description);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return form(type).map(form -> new FormKeyDeserializer(type, form)).orElse(null);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return TypeForms.typeOf(type).isPresent();
  }
}
