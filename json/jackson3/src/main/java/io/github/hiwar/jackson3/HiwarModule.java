package io.github.hiwar.jackson3;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Makes a user's mapper read and write every Hiwar type in its own form, whatever the mapper's
 * naming strategy, inclusion rules or features.
 *
 * <p>Found by {@code findAndAddModules()}, or registered by hand:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new HiwarModule()).build();
 * Demand demand = mapper.readValue(json, Demand.class);
 * }</pre>
 *
 * <p>What is wrong with a value is a {@link HiwarDatabindException} with path and location.
 */
public final class HiwarModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module, with everything registered. */
  public HiwarModule() {
    super("hiwar");
    HiwarJson json = HiwarJson.using(new Jackson3Engine());
    TypeForms.all().forEach((type, form) -> register(type, form, json));
    addSerializer(Ref.class, new ToStringSerializer(Ref.class));
    addDeserializer(Ref.class, new RefDeserializer(Form.ref(Entity.class), json));
  }

  // Of two types with one form, the reader checks which one it is.
  @SuppressWarnings("unchecked")
  private <T> void register(Class<T> type, Form<?> form, HiwarJson json) {
    addSerializer(type, new FormSerializer<>(type, (Form<T>) form, json));
    addDeserializer(type, new FormDeserializer<>(type, (Form<? super T>) form, json));
  }
}
