package io.github.hiwar.examples.report;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Document;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the entities of a record are called. */
final class Names {
  private final BargainingRecord record;
  private final Words words;

  Names(BargainingRecord record, Words words) {
    this.record = record;
    this.words = words;
  }

  List<Text> of(Collection<? extends Ref<? extends Entity>> refs) {
    return refs.stream().map(this::of).toList();
  }

  /** The name of what is behind a reference; the reference itself if it is in another record. */
  Text of(Ref<? extends Entity> ref) {
    Entity entity = record.entities().get(ref.toString());
    return entity == null ? words.bare(ref.toString()) : of(entity);
  }

  Text of(Entity entity) {
    return text(entity).map(words::text).orElseGet(() -> unnamed(entity));
  }

  private static Optional<LocalizedText> text(Entity entity) {
    if (entity instanceof Party party) {
      return Optional.of(party.name());
    }
    if (entity instanceof Demand demand) {
      return Optional.of(demand.text());
    }
    if (entity instanceof Measure measure) {
      return Optional.of(measure.text());
    }
    if (entity instanceof Document document) {
      return Optional.of(document.title());
    }
    if (entity instanceof Person person) {
      return person.name();
    }
    if (entity instanceof Meeting meeting) {
      return meeting.title().or(meeting::ordinalAsStated).or(meeting::series);
    }
    if (entity instanceof BargainingRecord whole) {
      return whole.title();
    }
    return Optional.empty();
  }

  private Text unnamed(Entity entity) {
    if (entity instanceof Person person && person.anonymousLabel().isPresent()) {
      return words.bare(person.anonymousLabel().get());
    }
    if (entity instanceof Person) {
      return words.own(words.say("unnamed"));
    }
    return entity instanceof Agreement
            || entity instanceof Ballot
            || entity instanceof IndustrialAction
        ? words.bare(entity.id())
        : words.own(words.code("entity", kind(entity)));
  }

  /** What kind of entity it is, as the words of the report name it. */
  static String kind(Entity entity) {
    if (entity instanceof Meeting) {
      return "meeting";
    }
    if (entity instanceof Demand) {
      return "demand";
    }
    if (entity instanceof Measure) {
      return "measure";
    }
    if (entity instanceof Agreement || entity instanceof Ballot) {
      return "agreement";
    }
    if (entity instanceof IndustrialAction) {
      return "action";
    }
    if (entity instanceof io.github.hiwar.status.Transition) {
      return "journal";
    }
    return entity instanceof Document ? "document" : "other";
  }
}
