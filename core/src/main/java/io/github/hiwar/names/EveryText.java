package io.github.hiwar.names;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Ref;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An edit of every text of a record, whatever holds it: texts in languages, labels, ids,
 * references, links, codes of one's own, names of members that only this record has, and the names,
 * texts and numbers of members that this version does not know. The shapes say where these are, so
 * that a new member is covered as soon as it has a shape.
 *
 * <p>Codes that the code lists know, and names of members that the shapes know, are words of the
 * format and name nobody.
 */
public abstract class EveryText implements ShapeEdit {
  // Texts in the shapes, codes by their own rules.
  private static final Set<String> FIXED = Set.of("currency", "jurisdiction", "sha256");
  private static final String PRIVATE_USE = "x-";

  /** For subclasses. */
  protected EveryText() {}

  /**
   * {@return what becomes of a text; the same text if nothing}
   *
   * @param spot where it stands; for the name of a member, where the member does
   * @param style how it is written
   * @param text the text
   */
  protected abstract String text(Spot spot, Style style, String text);

  /**
   * Sees a text that cannot change without becoming another value: a date, a number, a currency.
   *
   * @param spot where it stands
   * @param text the text
   */
  protected void fixed(Spot spot, String text) {}

  @Override
  public @Nullable Object leaf(Place place, Object value) {
    Form<?> form = place.member().form();
    if (value instanceof LocalizedText localized) {
      return localized(place, localized);
    }
    if (value instanceof Ref<?> ref) {
      String text = text(Spot.at(place), Style.ID, ref.toString());
      return text.equals(ref.toString()) ? ref : Ref.to(ref.type(), text);
    }
    if (value instanceof URI uri) {
      return link(place, uri);
    }
    if (value instanceof JsonValue any) {
      JsonValue edited = json(Spot.at(place), any);
      return edited.equals(any) ? any : edited;
    }
    if (form instanceof Form.Open<?> open) {
      return code(place, open, (OpenCode) value);
    }
    if (form.equals(Form.ID)) {
      return text(Spot.at(place), Style.ID, (String) value);
    }
    if (form.equals(Form.TEXT) && !FIXED.contains(place.member().name())) {
      return text(Spot.at(place), Style.PROSE, (String) value);
    }
    if (form instanceof Form.Scalar<?> scalar) {
      fixed(Spot.at(place), printed(scalar, value));
    } else if (form instanceof Form.Whole) {
      fixed(Spot.at(place), value.toString());
    }
    return value;
  }

  private static <V> String printed(Form.Scalar<V> scalar, Object value) {
    return scalar.printer().apply(scalar.type().cast(value));
  }

  private LocalizedText localized(Place place, LocalizedText text) {
    Map<String, String> edited = new LinkedHashMap<>();
    text.texts()
        .forEach(
            (tag, said) -> {
              Spot spot = Spot.at(place);
              if (tag.contains(PRIVATE_USE)) {
                fixed(spot, tag);
              } else {
                spot = spot.down(tag);
              }
              edited.put(tag, text(spot, Style.PROSE, said));
            });
    return edited.equals(text.texts()) ? text : LocalizedText.of(edited);
  }

  // A link that is none any more is of no use.
  private @Nullable URI link(Place place, URI uri) {
    String text = text(Spot.at(place), Style.CODE, uri.toString());
    try {
      return text.equals(uri.toString()) ? uri : new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private OpenCode code(Place place, Form.Open<?> open, OpenCode code) {
    if (open.codes().containsKey(code.code())) {
      return code;
    }
    String text = text(Spot.at(place), Style.CODE, code.code());
    return text.equals(code.code()) ? code : open.parser().apply(text);
  }

  @Override
  public Map<String, String> keys(Place place, Set<String> keys) {
    Shape<?> shape =
        place
            .above()
            .<Shape<?>>flatMap(above -> above.member().shapeOf(place.owner()))
            .orElse(Shapes.record());
    return renamed(Spot.at(place), keys, key -> shape.member(key).isPresent());
  }

  private Map<String, String> renamed(Spot spot, Set<String> names, Predicate<String> known) {
    Map<String, String> renamed = new LinkedHashMap<>();
    FreeNames free = new FreeNames(names);
    for (String name : names) {
      String text = known.test(name) ? name : text(spot, Style.CODE, name);
      renamed.put(name, text.equals(name) ? name : free.like(text));
    }
    return renamed;
  }

  @Override
  public Extensions extensions(@Nullable Place place, Extensible owner) {
    Map<String, JsonValue> members = owner.extensions().members();
    Map<String, JsonValue> edited = members(new Spot(Optional.ofNullable(place), ""), members);
    return edited.equals(members) ? owner.extensions() : Extensions.of(edited);
  }

  private Map<String, JsonValue> members(Spot spot, Map<String, JsonValue> members) {
    Map<String, JsonValue> edited = new LinkedHashMap<>();
    if (!members.isEmpty()) {
      Map<String, String> names = renamed(spot, members.keySet(), name -> false);
      names.forEach(
          (name, newName) -> {
            JsonValue value = members.get(name);
            if (value != null) {
              edited.put(newName, json(spot.down(newName), value));
            }
          });
    }
    return edited;
  }

  private JsonValue json(Spot spot, JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return new JsonValue.Text(text(spot, Style.PROSE, text.value()));
    }
    if (value instanceof JsonValue.Numeral numeral) {
      String text = text(spot, Style.CODE, numeral.literal());
      return text.equals(numeral.literal()) ? numeral : new JsonValue.Text(text);
    }
    if (value instanceof JsonValue.Structure object) {
      return new JsonValue.Structure(members(spot, object.members()));
    }
    if (value instanceof JsonValue.Sequence list) {
      List<JsonValue> values = new ArrayList<>();
      list.values()
          .forEach(one -> values.add(json(spot.down(Integer.toString(values.size())), one)));
      return new JsonValue.Sequence(values);
    }
    return value;
  }
}
