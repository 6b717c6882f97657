package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Remark;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.Optional;

/** What entities and values are called in a sentence. */
final class Names {
  private Names() {}

  /** A word that is the same in every language. */
  static LocalizedText word(String text) {
    return LocalizedText.of("und", text.isBlank() ? "–" : text);
  }

  /** The name of an entity; its id where it has none. */
  static LocalizedText of(Entity entity) {
    Optional<LocalizedText> name = Optional.empty();
    if (entity instanceof Demand demand) {
      name = Optional.of(demand.text());
    } else if (entity instanceof Measure measure) {
      name = Optional.of(measure.text());
    } else if (entity instanceof Party party) {
      name = Optional.of(party.name());
    } else if (entity instanceof Person person) {
      name = person.name().or(() -> person.anonymousLabel().map(Names::word));
      name = name.or(() -> person.offices().stream().findFirst().map(Office::title));
    } else if (entity instanceof Meeting meeting) {
      name = meeting.title().or(meeting::ordinalAsStated);
    } else if (entity instanceof Agreement agreement) {
      name = Optional.of(agreement.title());
    } else if (entity instanceof Document document) {
      name = Optional.of(document.title());
    } else if (entity instanceof Remark remark) {
      name = Optional.of(remark.text());
    } else if (entity instanceof BargainingRecord record) {
      name = record.title();
    }
    return name.orElseGet(() -> word(entity.id()));
  }

  /** What a reference leads to is called. */
  static LocalizedText of(BargainingRecord record, Ref<?> ref) {
    Entity entity = record.entities().get(ref.toString());
    return entity == null ? word(ref.toString()) : of(entity);
  }

  /** A value that is short enough to be shown, empty for objects and lists. */
  static Optional<LocalizedText> of(BargainingRecord record, Object value) {
    if (value instanceof LocalizedText text) {
      return Optional.of(text);
    }
    if (value instanceof Ref<?> ref) {
      return Optional.of(of(record, ref));
    }
    if (value instanceof Status status) {
      return Optional.of(status.label());
    }
    if (value instanceof ClosedCode code) {
      return Optional.of(word(code.code()));
    }
    boolean object = value instanceof Iterable<?> || value instanceof Extensible;
    return object || value instanceof JsonValue
        ? Optional.empty()
        : Optional.of(word(value.toString()));
  }
}
