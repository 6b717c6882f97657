package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.names.EveryText;
import io.github.hiwar.names.Mention;
import io.github.hiwar.names.PersonNames;
import io.github.hiwar.names.Spot;
import io.github.hiwar.names.Style;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for names of people who do not speak in office in everything that a record holds besides
 * the names themselves, by the comparison that redaction uses.
 */
final class NamesInTexts extends EveryText {
  private final Inspection inspection;
  private final PersonNames names;

  private NamesInTexts(Inspection inspection, PersonNames names) {
    this.inspection = inspection;
    this.names = names;
  }

  static void report(BargainingRecord record, Inspection inspection) {
    PersonNames names = PersonNames.of(record.people(), person -> isProtected(person, inspection));
    if (!names.isEmpty()) {
      NamesInTexts search = new NamesInTexts(inspection, names);
      ShapeTransformer.transform(Shapes.record(), record, search);
    }
  }

  /** Whether a name is for nobody to read: of who wants to be anonymous, or speaks in no office. */
  static boolean isProtected(Person person, Inspection inspection) {
    boolean named = person.name().isPresent() || !person.aliases().isEmpty();
    return named
        && (person.anonymousLabel().isPresent()
            || !inspection.facts().parties().speaksInOffice(person));
  }

  @Override
  public @Nullable Object leaf(Place place, Object value) {
    boolean isName = place.owner() instanceof Person && place.member().isPersonal();
    // The id that it leads to is told once, where it is given.
    boolean leads =
        value instanceof Ref<?> ref && inspection.record().entities().containsKey(ref.toString());
    return isName || leads ? value : super.leaf(place, value);
  }

  @Override
  protected String text(Spot spot, Style style, String text) {
    // An id counts for the name in it, not for being somebody's.
    List<Mention> mentions = names.in(text, style == Style.ID ? Style.CODE : style);
    if (!mentions.isEmpty()) {
      report(spot, mentions.get(0).people().get(0));
    }
    return text;
  }

  @Override
  protected void fixed(Spot spot, String text) {
    text(spot, Style.CODE, text);
  }

  // At the nearest place that the shapes know: the way to an unknown member may hold the name too.
  private void report(Spot spot, int person) {
    BargainingRecord record = inspection.record();
    String known = spot.known().map(Place::pointer).orElse("");
    Entity entity = spot.known().flatMap(Place::entity).orElse(record);
    String member = known;
    for (int tokens = entity.equals(record) ? 1 : 3; tokens > 0; tokens--) {
      member = member.substring(member.indexOf('/') + 1);
    }
    inspection.report(entity, member, "person", "/people/" + person);
  }
}
