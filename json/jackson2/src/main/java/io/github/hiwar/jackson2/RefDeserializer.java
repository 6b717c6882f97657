package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a reference as one to the type that the user's property declares. */
final class RefDeserializer extends StdDeserializer<Ref<?>> implements ContextualDeserializer {
  private static final long serialVersionUID = 1L;

  private final transient Form<? extends Ref<?>> form;
  private final transient HiwarJson json;

  RefDeserializer(Form<? extends Ref<?>> form, HiwarJson json) {
    super(Ref.class);
    this.form = form;
    this.json = json;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType wanted = context.getContextualType();
    JavaType target = wanted == null ? null : wanted.containedType(0);
    return target != null && Entity.class.isAssignableFrom(target.getRawClass())
        ? new RefDeserializer(Form.ref(target.getRawClass().asSubclass(Entity.class)), json)
        : this;
  }

  @Override
  public Ref<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return FormDeserializer.read(parser, Ref.class, form, json);
  }
}
