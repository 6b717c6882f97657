package io.github.hiwar.report.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Proceeding;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.report.page.Words;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a thing is called on a line: its name; where nobody gave it one, what kind of thing it is,
 * and where, when or about what. An id alone tells a reader nothing.
 */
final class Called {
  private static final int MOST = 5;

  private final BargainingRecord record;
  private final Words words;

  Called(BargainingRecord record, Words words) {
    this.record = record;
    this.words = words;
  }

  String of(Entity entity) {
    return Names.find(entity).map(this::text).orElseGet(() -> described(entity));
  }

  /** The reference itself, if it leads to another record. */
  String of(Ref<? extends Entity> ref) {
    Entity entity = record.entities().get(ref.toString());
    return entity == null ? ref.toString() : of(entity);
  }

  private String described(Entity entity) {
    if (entity instanceof IndustrialAction action) {
      Stream<String> sites = action.sites().stream().map(site -> text(site.name()));
      return with(
          action.kind().label(words.language()),
          action.sites().isEmpty() ? named(action.against()) : sites);
    }
    if (entity instanceof Ballot ballot) {
      return with(words.code("entity", "vote"), named(ballot.about()));
    }
    if (entity instanceof Proceeding proceeding) {
      return with(proceeding.kind().label(words.language()), named(proceeding.about()));
    }
    if (entity instanceof Meeting meeting) {
      return with(meeting.kind().label(words.language()), meeting.on().stream().map(words::date));
    }
    return entity.id();
  }

  private String with(String kind, Stream<String> what) {
    String said = what.limit(MOST).collect(Collectors.joining(words.say("comma")));
    return said.isEmpty() ? kind : kind + words.say("colon") + " " + said;
  }

  private Stream<String> named(List<? extends Ref<? extends Entity>> refs) {
    return refs.stream().map(ref -> text(Names.of(record, ref)));
  }

  private String text(LocalizedText text) {
    return text.in(words.language());
  }
}
