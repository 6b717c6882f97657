package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Redaction.Kind;
import io.github.hiwar.insight.Redaction.Removal;
import io.github.hiwar.names.EveryText;
import io.github.hiwar.names.Mention;
import io.github.hiwar.names.PersonNames;
import io.github.hiwar.names.Spot;
import io.github.hiwar.names.Style;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Statement;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes out what the shapes mark as personal, and masks the names that other texts hold. */
final class RedactionEdit extends EveryText {
  private static final String PEOPLE = "people";

  private final BargainingRecord record;
  private final PersonNames names;
  private final Pseudonyms pseudonyms;
  private final Map<String, String> newIds;
  private final boolean keepOffices;
  private final List<Removal> removals;
  private int beforeOffice;

  RedactionEdit(
      BargainingRecord record,
      PersonNames names,
      Pseudonyms pseudonyms,
      Map<String, String> newIds,
      boolean keepOffices,
      List<Removal> removals) {
    this.record = record;
    this.names = names;
    this.pseudonyms = pseudonyms;
    this.newIds = newIds;
    this.keepOffices = keepOffices;
    this.removals = removals;
  }

  @Override
  protected String text(Spot spot, Style style, String text) {
    if (style == Style.ID) {
      return id(spot, text);
    }
    Function<Mention, String> instead =
        style == Style.PROSE ? pseudonyms::inText : pseudonyms::inCode;
    return names.replaced(
        text,
        style,
        mention -> {
          String pseudonym = instead.apply(mention);
          note(spot.pointer(), Kind.MENTION, pseudonym);
          return pseudonym;
        });
  }

  // References follow what they lead to; one that leads nowhere here is a text of its own.
  private String id(Spot spot, String id) {
    String newId = newIds.getOrDefault(id, id);
    boolean isId = spot.known().filter(place -> place.member().form().equals(Form.ID)).isPresent();
    boolean leads = record.entities().containsKey(id.substring(id.indexOf('#') + 1));
    if (!newId.equals(id) && (isId || !leads)) {
      note(spot.pointer(), Kind.ID, newId);
    }
    return newId;
  }

  @Override
  public @Nullable Object leaf(Place place, Object value) {
    if (place.member().isPersonal()) {
      note(place.pointer(), place.owner() instanceof Citation ? Kind.QUOTE : Kind.NAME, null);
      return null;
    }
    if (value instanceof JsonValue
        && place.owner() instanceof Statement statement
        && isPersonal(statement)) {
      note(place.pointer(), Kind.NAME, null);
      return null;
    }
    return super.leaf(place, value);
  }

  @Override
  public boolean enters(Place place, Object object) {
    if (object instanceof Office) {
      beforeOffice = removals.size();
    }
    return true;
  }

  @Override
  public @Nullable Object object(Place place, Object original, Object edited) {
    if (place.member().isPersonal() && !(keepOffices && original instanceof Office)) {
      removals.subList(beforeOffice, removals.size()).clear();
      note(place.pointer(), Kind.OFFICE, null);
      return null;
    }
    return edited;
  }

  // Another spelling of a name is a name; a place that nobody knows may hold one.
  private boolean isPersonal(Statement statement) {
    Entity about = statement.about().map(ref -> record.entities().get(ref.toString())).orElse(null);
    return about instanceof Person
        && MemberPlace.find(Shapes.of(Person.class), statement.member())
            .map(MemberPlace::isPersonal)
            .orElse(true);
  }

  @Override
  public Extensions extensions(@Nullable Place place, Extensible owner) {
    if (owner instanceof Person && place != null) {
      for (String name : owner.extensions().members().keySet()) {
        String masked = names.replaced(name, Style.CODE, pseudonyms::inCode);
        note(place.pointer() + "/" + Place.escape(masked), Kind.UNKNOWN_MEMBER, null);
      }
      return Extensions.none();
    }
    Extensions edited = super.extensions(place, owner);
    return place == null ? withoutUnread(edited) : edited;
  }

  // The name of a person that a lenient reader could not read is known to nobody who masks names.
  private Extensions withoutUnread(Extensions ofRecord) {
    Map<String, JsonValue> members = new LinkedHashMap<>(ofRecord.members());
    if (members.remove(PEOPLE) == null) {
      return ofRecord;
    }
    note("/" + PEOPLE, Kind.UNKNOWN_MEMBER, null);
    return Extensions.of(members);
  }

  private void note(String pointer, Kind kind, @Nullable String replacement) {
    removals.add(new Removal(pointer, kind, Optional.ofNullable(replacement)));
  }
}
