package io.github.hiwar.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.json.MapperContract;
import io.github.hiwar.json.TypeForms;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Side;
import io.github.hiwar.terms.Money;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Jackson2MapperTest extends MapperContract {
  private static final PolymorphicTypeValidator OURS =
      BasicPolymorphicTypeValidator.builder().allowIfSubType("io.github.hiwar.").build();
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new HiwarModule()).polymorphicTypeValidator(OURS).build();
  private static final Demand MILEAGE =
      Demand.builder()
          .id("mileage")
          .text(LocalizedText.of("fr", "Indemnité"))
          .addRaisedBy(Ref.to(Party.class, "union"))
          .extensions(Extensions.of(Map.of("x-rate", numbers("1.10", "3.0", "7", "1E+3", "-0"))))
          .build();

  /** A property whose type id is a member of the value. */
  record Inside(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object value) {}

  /** A property whose type id stands beside it. */
  record Beside(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.CLASS,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "kind")
          Object value) {}

  /** A property whose type id is the name of a member around it. */
  record Around(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Object value) {}

  /** A property whose type id comes before it in a list. */
  record Before(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          Object value) {}

  /** A property whose type id has the name of a member. */
  record Colliding(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type") Object value) {}

  /** A property of any type. */
  record Anything(Object value) {}

  /** A value among members of a user's own. */
  static class Among<T> {
    public String page = "7";
    @JsonUnwrapped public @Nullable T value;
  }

  private static JsonValue numbers(String... literals) {
    return new JsonValue.Sequence(
        List.of(literals).stream().<JsonValue>map(JsonValue.Numeral::new).toList());
  }

  private static ObjectMapper typed(ObjectMapper.DefaultTyping typing, JsonTypeInfo.As as) {
    return JsonMapper.builder()
        .addModule(new HiwarModule())
        .activateDefaultTyping(OURS, typing, as)
        .build();
  }

  private static ObjectMapper named() {
    return JsonMapper.builder()
        .addModule(new HiwarModule())
        .registerSubtypes(
            TypeForms.all().keySet().stream()
                .map(type -> new NamedType(type, "a-" + type.getSimpleName()))
                .toArray(NamedType[]::new))
        .build();
  }

  @Override
  protected Map<String, Use> uses() {
    Map<String, Use> uses = new LinkedHashMap<>();
    uses.put("the type", (type, v) -> read(MAPPER, type, v));
    uses.put("its class", (type, v) -> read(MAPPER, v.getClass(), v));
    uses.put("a tree", (type, v) -> MAPPER.treeToValue(MAPPER.valueToTree(v), type));
    uses.put("a conversion", (type, v) -> MAPPER.convertValue(v, type));
    uses.put(
        "a conversion to platform types and back",
        (type, v) -> MAPPER.convertValue(MAPPER.convertValue(v, Object.class), type));
    uses.put("an update", (type, v) -> MAPPER.readerForUpdating(v).readValue(json(MAPPER, v)));
    uses.put(
        "an embedded object",
        (type, v) -> MAPPER.treeToValue(MAPPER.getNodeFactory().pojoNode(v), type));
    uses.put("type id inside", (type, v) -> read(MAPPER, Inside.class, new Inside(v)).value());
    uses.put("type id beside", (type, v) -> read(MAPPER, Beside.class, new Beside(v)).value());
    ObjectMapper named = named();
    uses.put("type id around", (type, v) -> read(named, Around.class, new Around(v)).value());
    uses.put("type id before", (type, v) -> read(named, Before.class, new Before(v)).value());
    for (ObjectMapper.DefaultTyping typing :
        List.of(
            ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT,
            ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE,
            ObjectMapper.DefaultTyping.NON_FINAL)) {
      for (JsonTypeInfo.As as :
          List.of(
              JsonTypeInfo.As.PROPERTY,
              JsonTypeInfo.As.WRAPPER_ARRAY,
              JsonTypeInfo.As.WRAPPER_OBJECT)) {
        ObjectMapper mapper = typed(typing, as);
        uses.put(
            "default typing " + typing + " " + as,
            (type, v) -> read(mapper, Anything.class, new Anything(v)).value());
      }
    }
    ObjectMapper wrapping =
        JsonMapper.builder()
            .addModule(new HiwarModule())
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();
    uses.put("a root name", (type, v) -> read(wrapping, v.getClass(), v));
    return uses;
  }

  @Override
  protected Map<String, Use> usesOfObjects() {
    ObjectMapper cache = typed(ObjectMapper.DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY);
    return Map.of(
        "a cache", (type, v) -> read(cache, Object.class, v),
        "a parser at its first name", (type, v) -> atFirstName(json(MAPPER, v), type),
        "among a user's own members", Jackson2MapperTest::among);
  }

  @Override
  protected Map<String, Use> usesOfTexts() {
    return Map.of("the key of a map", Jackson2MapperTest::key);
  }

  private static String json(ObjectMapper mapper, Object value) throws Exception {
    return mapper.writeValueAsString(value);
  }

  private static <T> T read(ObjectMapper mapper, Class<T> type, Object value) throws Exception {
    return mapper.readValue(json(mapper, value), type);
  }

  private static Object atFirstName(String json, Class<?> type) throws Exception {
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      parser.nextToken();
      Object value = MAPPER.readValue(parser, type);
      assertThat(parser.nextToken()).isNull();
      return value;
    }
  }

  private static Object among(Class<?> type, Object value) throws Exception {
    Among<Object> page = new Among<>();
    page.value = value;
    JavaType of = MAPPER.getTypeFactory().constructParametricType(Among.class, type);
    String json = MAPPER.writerFor(of).writeValueAsString(page);
    return Objects.requireNonNull(MAPPER.<Among<?>>readValue(json, of).value);
  }

  private static Object key(Class<?> type, Object value) throws Exception {
    JavaType map =
        MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, type, Integer.class);
    Map<?, ?> read = MAPPER.readValue(json(MAPPER, Map.of(value, 1)), map);
    return read.keySet().iterator().next();
  }

  @Test
  void numbers_of_unknown_members_keep_their_spelling_in_a_tree() throws Exception {
    JsonNode tree = MAPPER.valueToTree(MILEAGE);
    assertThat(tree.toString()).isEqualTo(MAPPER.writeValueAsString(MILEAGE));
    assertThat(MAPPER.treeToValue(tree, Demand.class)).isEqualTo(MILEAGE);
    assertThat(String.valueOf(MAPPER.convertValue(MILEAGE, Map.class).get("x-rate")))
        .isEqualTo("[1.10, 3.0, 7, 1E+3, -0]");
  }

  @Test
  void an_update_changes_the_members_that_are_given_and_keeps_the_others() throws Exception {
    Demand changed =
        MAPPER.readerForUpdating(MILEAGE).readValue("{\"text\":{\"fr\":\"Frais de route\"}}");
    assertThat(changed)
        .isEqualTo(
            Demand.builder().from(MILEAGE).text(LocalizedText.of("fr", "Frais de route")).build());
  }

  @Test
  void type_ids_and_root_names_are_those_of_the_model() throws Exception {
    assertThat(json(MAPPER, new Inside(MILEAGE)))
        .startsWith("{\"value\":{\"@class\":\"io.github.hiwar.demand.Demand\",\"id\":\"mileage\"");
    assertThat(json(named(), new Around(MILEAGE))).startsWith("{\"value\":{\"a-Demand\":{");
    assertThat(json(MAPPER, new Around(MILEAGE))).startsWith("{\"value\":{\"Demand\":{");
    ObjectMapper wrapping =
        JsonMapper.builder()
            .addModule(new HiwarModule())
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .build();
    assertThat(json(wrapping, MILEAGE)).startsWith("{\"Demand\":{");
  }

  @Test
  void a_type_id_in_the_place_of_a_member_is_refused() {
    assertThatThrownBy(() -> json(MAPPER, new Colliding(Money.of("5", "MAD"))))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("\"type\"");
  }

  @Test
  void a_key_that_is_none_says_what_is_wrong_and_where() {
    JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, Side.class, String.class);
    HiwarDatabindException error =
        catchThrowableOfType(
            HiwarDatabindException.class, () -> MAPPER.readValue("{\n\"worker\":\"a\"}", map));
    assertThat(error).hasMessageContaining("workers");
    assertThat(error.getLocation().getLineNr()).isEqualTo(2);
    assertThatThrownBy(() -> json(MAPPER, Map.of(MILEAGE, 1)))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("Demand is no string");
  }

  @Test
  void what_is_no_number_in_json_is_a_problem_of_the_value() {
    ObjectMapper lax =
        JsonMapper.builder()
            .addModule(new HiwarModule())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .build();
    for (String number : List.of("NaN", "-Infinity", "Infinity", ".5")) {
      HiwarDatabindException error =
          catchThrowableOfType(
              HiwarDatabindException.class,
              () ->
                  lax.readValue(
                      "{\"id\":\"m\",\"text\":{\"fr\":\"t\"},\n\"x-rate\":[" + number + "]}",
                      Demand.class));
      assertThat(error.findings().errors()).hasSize(1);
      assertThat(error.getLocation().getLineNr()).isEqualTo(2);
      assertThat(error).hasMessageContaining(number);
    }
  }

  @Test
  void a_parser_that_stands_where_no_value_begins_is_the_mapper_s_error() throws Exception {
    try (JsonParser parser = MAPPER.createParser("{\"on\":\"2025\"}")) {
      parser.nextToken();
      parser.nextToken();
      assertThatThrownBy(() -> MAPPER.readValue(parser, PartialDate.class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("PartialDate");
    }
  }

  @Test
  void a_quantity_of_one_kind_says_its_kind_and_is_read_without_it_too() throws Exception {
    Money money = Money.of("500.00", "MAD");
    assertThat(json(MAPPER, money)).startsWith("{\"type\":\"money\"");
    assertThat(MAPPER.readValue("{\"amount\":\"500.00\",\"currency\":\"MAD\"}", Money.class))
        .isEqualTo(money);
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"type\":\"percentage\",\"value\":\"5\"}", Money.class))
        .isInstanceOf(HiwarDatabindException.class)
        .hasMessageContaining("percentage");
  }

  @Test
  void a_mapper_and_its_errors_can_be_serialized() throws Exception {
    JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, Side.class, Demand.class);
    ObjectMapper used = JsonMapper.builder().addModule(new HiwarModule()).build();
    String json = used.writeValueAsString(Map.of(Side.WORKERS, MILEAGE));
    assertThat(used.<Object>readValue(json, map)).isEqualTo(Map.of(Side.WORKERS, MILEAGE));
    assertThat(used.readValue(json(used, MILEAGE), Demand.class)).isEqualTo(MILEAGE);
    ObjectMapper again = serialized(ObjectMapper.class, used);
    assertThat(again.<Object>readValue(json, map)).isEqualTo(Map.of(Side.WORKERS, MILEAGE));
    assertThat(again.readValue(json(again, MILEAGE), Demand.class)).isEqualTo(MILEAGE);
    HiwarDatabindException error =
        catchThrowableOfType(
            HiwarDatabindException.class, () -> used.readValue("{\"id\":5}", Demand.class));
    assertThat(serialized(HiwarDatabindException.class, error))
        .returns(error.getOriginalMessage(), HiwarDatabindException::getOriginalMessage)
        .returns(error.getPathReference(), HiwarDatabindException::getPathReference);
  }
}
