package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.JsonValue.Sequence;
import io.github.hiwar.value.JsonValue.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/**
 * A lenient reader understands what it can: of every list and every keyed member of every shape.
 */
class LenientProperties {
  private static final List<JsonValue> ODD =
      List.of(
          new JsonValue.Null(),
          new JsonValue.Numeral("1.50"),
          new JsonValue.Flag(true),
          new JsonValue.Text(" \u0007 no code, no id, no date"),
          new Sequence(List.of(new JsonValue.Numeral("1"))),
          new Structure(Map.of("at", new JsonValue.Numeral("0"), "value", new JsonValue.Null())));

  @Example
  void one_odd_element_of_a_list_stays_in_its_place_and_the_others_are_understood() {
    int tried = 0;
    for (Shape<?> shape : Shapes.all()) {
      tried += each(shape, Cardinality.MANY);
    }
    assertThat(tried).isGreaterThan(400);
  }

  @Example
  void one_odd_entry_of_a_keyed_member_stays_and_the_others_are_understood() {
    int tried = 0;
    for (Shape<?> shape : Shapes.all()) {
      tried += each(shape, Cardinality.KEYED);
    }
    assertThat(tried).isGreaterThan(50);
  }

  private <T> int each(Shape<T> shape, Cardinality cardinality) {
    int tried = 0;
    Arbitrary<T> values = ShapeArbitraries.any(shape);
    for (Member<T> member : shape.members()) {
      if (member.cardinality() == cardinality) {
        T value = values.sample();
        for (JsonValue odd : ODD) {
          tried += holds(shape, member, value, odd) ? 1 : 0;
        }
      }
    }
    return tried;
  }

  private static JsonValue parsed(byte[] document) {
    return HiwarJson.standard().values().read(Form.JSON, document).orThrow();
  }

  // Whether the reader finds the element odd: some shapes need no member, and read any object.
  private <T> boolean holds(Shape<T> shape, Member<T> member, T value, JsonValue odd) {
    ValueCodec json = HiwarJson.standard().values();
    Structure document = (Structure) parsed(json.write(shape, value, false));
    JsonValue with = with(document.members().get(member.name()), odd, member.cardinality());
    Structure odder = put(document, member.name(), with);
    byte[] bytes = json.write(odder, false);
    if (json.read(shape.form(), bytes).isValid()) {
      return false;
    }
    ValueCodec lenient = HiwarJson.standard().mode(ReadMode.LENIENT).values();
    Reading<T> reading = lenient.read(shape.form(), bytes);
    T read = reading.orThrow();
    assertThat(reading.findings()).isNotEmpty();
    assertThat(member.get(read)).as(member + " of " + shape).isEqualTo(member.get(value));
    byte[] written = json.write(shape, read, false);
    assertThat(parsed(written)).isEqualTo(odder);
    assertThat(lenient.read(shape.form(), written).orThrow()).isEqualTo(read);
    survivesAnEdit(shape, member, read, with, json);
    return true;
  }

  private static <T> void survivesAnEdit(
      Shape<T> shape, Member<T> member, T read, JsonValue with, ValueCodec json) {
    if (!(with instanceof Sequence list) || list.values().size() < 2) {
      return;
    }
    List<Object> longer = new ArrayList<>((List<?>) Objects.requireNonNull(member.get(read)));
    longer.add(longer.get(0));
    JsonValue first = list.values().get(0);
    List<JsonValue> expected = new ArrayList<>(list.values());
    expected.add(first);
    T edited;
    try {
      edited = edited(shape, member, read, longer);
    } catch (InvalidValueException e) {
      return; // The rule of a shape that lets nothing stand twice.
    }
    Structure written = (Structure) parsed(json.write(shape, edited, false));
    assertThat(written.members().get(member.name())).isEqualTo(new Sequence(expected));
  }

  private static <T> T edited(Shape<T> shape, Member<T> changed, T object, Object value) {
    Object builder = shape.newBuilder();
    for (Member<T> member : shape.members()) {
      Object known = member.equals(changed) ? value : member.get(object);
      if (known != null) {
        member.set(builder, known);
      }
    }
    shape.setExtensions(builder, ((Extensible) object).extensions());
    return shape.build(builder);
  }

  // The odd element comes second, so that one that is understood stands on both sides.
  private static JsonValue with(
      @Nullable JsonValue before, JsonValue odd, Cardinality cardinality) {
    if (cardinality == Cardinality.KEYED) {
      return put(before == null ? new Structure(Map.of()) : (Structure) before, "odd", odd);
    }
    List<JsonValue> values =
        new ArrayList<>(before == null ? List.of() : ((Sequence) before).values());
    values.add(Math.min(1, values.size()), odd);
    return new Sequence(values);
  }

  private static Structure put(Structure object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return new Structure(members);
  }
}
