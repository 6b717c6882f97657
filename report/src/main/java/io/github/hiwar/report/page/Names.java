package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.Collection;
import java.util.List;

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
    return io.github.hiwar.shape.Names.find(entity)
        .map(words::text)
        .orElseGet(() -> unnamed(entity));
  }

  private Text unnamed(Entity entity) {
    return entity instanceof IndustrialAction action && action.kind().label().isPresent()
        ? words.own(action.kind().label(words.language()))
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
    if (entity instanceof Measure || entity instanceof Instalment) {
      return "measure";
    }
    if (entity instanceof Agreement) {
      return "agreement";
    }
    if (entity instanceof Ballot) {
      return "vote";
    }
    if (entity instanceof IndustrialAction) {
      return "action";
    }
    if (entity instanceof Transition entry) {
      return entry.offer().isPresent() ? "offer" : "journal";
    }
    return entity instanceof Document ? "document" : "thing";
  }
}
