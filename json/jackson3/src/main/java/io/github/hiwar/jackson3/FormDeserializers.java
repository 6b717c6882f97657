package io.github.hiwar.jackson3;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.json.ValueCodec;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds how values are read, and keys of maps, whichever class of a type is asked for. */
final class FormDeserializers implements Deserializers, KeyDeserializers {
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
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return form(type).map(form -> new FormDeserializer<>(type, form)).orElse(null);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return findBeanDeserializer(type, config, description);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return form(type).map(form -> new FormKeyDeserializer(type, form)).orElse(null);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return TypeForms.typeOf(type).isPresent();
  }
}
