package io.github.hiwar.jackson3;

import java.io.Serializable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes a user's mapper read and write every Hiwar type in its own form, whatever the mapper's
 * naming strategy, inclusion rules or features; as a key of a map, too, if it is a string in JSON.
 *
 * <p>Found by {@code findAndAddModules()}, or registered by hand:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new HiwarModule()).build();
 * Demand demand = mapper.readValue(json, Demand.class);
 * }</pre>
 *
 * <p>Type ids ({@code @JsonTypeInfo}, default typing) name the type of the model, as {@code
 * io.github.hiwar.demand.Demand}. A {@code readerForUpdating} gives a new value, since values do
 * not change: the members that it reads take the place of those that the value had. What is wrong
 * with a value is a {@link HiwarDatabindException} with path and location.
 */
public final class HiwarModule extends JacksonModule implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The module, for {@code ServiceLoader} and for users. */
  public HiwarModule() {}

  @Override
  public String getModuleName() {
    return "hiwar";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    FormDeserializers readers = new FormDeserializers();
    context.addDeserializers(readers);
    context.addKeyDeserializers(readers);
    context.addSerializers(new FormSerializers(false));
    context.addKeySerializers(new FormSerializers(true));
    context.appendAnnotationIntrospector(new TypeNames());
    context.addTypeModifier(new ModelTypes());
  }
}
