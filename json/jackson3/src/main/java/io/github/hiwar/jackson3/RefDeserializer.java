package io.github.hiwar.jackson3;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a reference as one to the type that the user's property declares. */
final class RefDeserializer extends StdDeserializer<Ref<?>> {
  private final Form<? extends Ref<?>> form;
  private final HiwarJson json;

  RefDeserializer(Form<? extends Ref<?>> form, HiwarJson json) {
    super(Ref.class);
    this.form = form;
    this.json = json;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType wanted = context.getContextualType();
    JavaType target = wanted == null ? null : wanted.containedType(0);
    return target != null && Entity.class.isAssignableFrom(target.getRawClass())
        ? new RefDeserializer(Form.ref(target.getRawClass().asSubclass(Entity.class)), json)
        : this;
  }

  @Override
  public Ref<?> deserialize(JsonParser parser, DeserializationContext context) {
    return FormDeserializer.read(parser, Ref.class, form, json);
  }
}
