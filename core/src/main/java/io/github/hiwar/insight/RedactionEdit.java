package io.github.hiwar.insight;

import io.github.hiwar.insight.Redaction.Kind;
import io.github.hiwar.insight.Redaction.Removal;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.source.Citation;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes out what the shapes mark as personal, and masks the names that other texts mention. */
final class RedactionEdit implements ShapeEdit {
  private final Mentions mentions;
  private final boolean keepOffices;
  private final List<Removal> removals;

  RedactionEdit(Mentions mentions, boolean keepOffices, List<Removal> removals) {
    this.mentions = mentions;
    this.keepOffices = keepOffices;
    this.removals = removals;
  }

  @Override
  public @Nullable Object leaf(Place place, Object value) {
    if (place.member().isPersonal()) {
      note(place.pointer(), place.owner() instanceof Citation ? Kind.QUOTE : Kind.NAME, null);
      return null;
    }
    if (value instanceof LocalizedText text) {
      return masked(place, text);
    }
    return place.member().form().equals(Form.TEXT)
        ? masked(place.pointer(), (String) value)
        : value;
  }

  @Override
  public @Nullable Object object(Place place, Object original, Object edited) {
    if (place.member().isPersonal() && !(keepOffices && original instanceof Office)) {
      note(place.pointer(), Kind.OFFICE, null);
      return null;
    }
    return edited;
  }

  @Override
  public Extensions extensions(@Nullable Place place, Extensible owner) {
    Map<String, JsonValue> members = owner.extensions().members();
    String pointer = place == null || members.isEmpty() ? "" : place.pointer();
    if (owner instanceof Person) {
      members.keySet().forEach(name -> note(below(pointer, name), Kind.UNKNOWN_MEMBER, null));
      return Extensions.none();
    }
    Map<String, JsonValue> masked = masked(pointer, members);
    return masked.equals(members) ? owner.extensions() : Extensions.of(masked);
  }

  private static String below(String pointer, String name) {
    return pointer + "/" + Place.escape(name);
  }

  private Map<String, JsonValue> masked(String pointer, Map<String, JsonValue> members) {
    Map<String, JsonValue> masked = new LinkedHashMap<>();
    members.forEach((name, value) -> masked.put(name, masked(below(pointer, name), value)));
    return masked;
  }

  private JsonValue masked(String pointer, JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return new JsonValue.Text(masked(pointer, text.value()));
    }
    if (value instanceof JsonValue.Structure object) {
      return new JsonValue.Structure(masked(pointer, object.members()));
    }
    if (value instanceof JsonValue.Sequence list) {
      List<JsonValue> values = new ArrayList<>();
      list.values().forEach(one -> values.add(masked(pointer + "/" + values.size(), one)));
      return new JsonValue.Sequence(values);
    }
    return value;
  }

  private LocalizedText masked(Place place, LocalizedText text) {
    Map<String, String> masked = new LinkedHashMap<>();
    text.texts().forEach((tag, said) -> masked.put(tag, masked(place.pointer() + "/" + tag, said)));
    return masked.equals(text.texts()) ? text : LocalizedText.of(masked);
  }

  private String masked(String pointer, String text) {
    return mentions.masked(text, label -> note(pointer, Kind.MENTION, label));
  }

  private void note(String pointer, Kind kind, @Nullable String replacement) {
    removals.add(new Removal(pointer, kind, Optional.ofNullable(replacement)));
  }
}
