package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Ref;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes names of people, each time in another spelling, wherever the shapes let a text stand. */
public final class NameEverywhere implements ShapeEdit {
  private static final List<String> PROSE = NamedPeople.inProse();
  private static final List<String> CODE = NamedPeople.inCode();

  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> members = new TreeSet<>();
  private final String recordId;
  private int turn;

  private NameEverywhere(String recordId, int turn) {
    this.recordId = recordId;
    this.turn = turn;
  }

  /**
   * A record in which every text holds a name, with the people who have them.
   *
   * @param turn which spellings come first
   */
  public static BargainingRecord in(BargainingRecord record, int turn) {
    NameEverywhere names = new NameEverywhere(record.id(), turn);
    BargainingRecord named = ShapeTransformer.transform(Shapes.record(), record, names);
    List<Person> people = new ArrayList<>(NamedPeople.PEOPLE);
    people.addAll(named.people());
    return BargainingRecord.builder().from(named).people(people).build();
  }

  /** The members of an object in which names are written. */
  static <T> Set<String> members(Shape<T> shape, T object) {
    NameEverywhere names =
        new NameEverywhere(object instanceof BargainingRecord record ? record.id() : "", 0);
    ShapeTransformer.transform(shape, object, names);
    return names.members;
  }

  private String prose() {
    return "said by " + PROSE.get(turn++ % PROSE.size()) + " on Monday";
  }

  private String code() {
    return CODE.get(turn++ % CODE.size());
  }

  @Override
  public @Nullable Object leaf(Place place, Object value) {
    String member = place.owner().getClass().getSimpleName() + "." + place.member().name();
    Form<?> form = place.member().form();
    Object named = named(place, form, value);
    if (!named.equals(value)) {
      members.add(member.replace("Immutable", ""));
    }
    return named;
  }

  private Object named(Place place, Form<?> form, Object value) {
    if (value instanceof LocalizedText text) {
      Map<String, String> texts = new LinkedHashMap<>();
      text.texts().keySet().forEach(tag -> texts.put(tag, prose()));
      return LocalizedText.of(texts);
    }
    if (value instanceof Ref<?> ref) {
      String text = ref.isExternal() ? "urn:other:" + code() + "#" + code() : id(ref.toString());
      return Ref.to(ref.type(), text);
    }
    if (value instanceof URI) {
      return URI.create("https://example.org/" + code() + "?by=" + code() + "#" + code());
    }
    if (form instanceof Form.Open<?> open && value instanceof OpenCode code) {
      return open.codes().containsKey(code.code())
          ? value
          : open.parser().apply("https://example.org/codes/" + code());
    }
    if (form.equals(Form.ID)) {
      return place.owner() instanceof Entity ? id((String) value) : value;
    }
    Set<String> coded = Set.of("currency", "jurisdiction", "sha256");
    return form.equals(Form.TEXT) && !coded.contains(place.member().name()) ? prose() : value;
  }

  // One to one, so that references lead where they led.
  private String id(String id) {
    return ids.computeIfAbsent(
        id, any -> (id.equals(recordId) ? "urn:" : "") + code() + "." + ids.size());
  }

  @Override
  public Map<String, String> keys(Place place, Set<String> keys) {
    Map<String, String> named = new HashMap<>();
    keys.forEach(key -> named.put(key, code() + named.size()));
    return named;
  }

  @Override
  public Extensions extensions(@Nullable Place place, Extensible owner) {
    Map<String, JsonValue> inner = new LinkedHashMap<>();
    inner.put(prose(), new JsonValue.Text(prose()));
    inner.put("list", new JsonValue.Sequence(List.of(new JsonValue.Text(code() + ".pdf"))));
    return Extensions.of(Map.of("x-" + code(), new JsonValue.Structure(inner)));
  }
}
