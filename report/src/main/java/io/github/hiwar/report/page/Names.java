package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Proceeding;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Statement;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the entities of a record are called: by their names, and where they have none, by what they
 * are and what tells them from others of their kind. Nobody reads an id.
 */
public final class Names {
  // A vote or an entry may be about hundreds of things.
  private static final int MOST_NAMED = 3;

  private final BargainingRecord record;
  private final Words words;
  private @Nullable Map<String, Entity> bearers;

  // What many promises go by is no step of one of them.
  private final Set<String> shared = new HashSet<>();

  /** Those of a record in the language of the words. */
  public Names(BargainingRecord record, Words words) {
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
    return step(entity).or(() -> clause(entity)).map(words::own).orElseGet(() -> alone(entity));
  }

  // Where there are several agreements, the number of a clause does not tell which one it is in.
  private Optional<String> clause(Entity entity) {
    return record.agreements().size() > 1 && entity instanceof Clause clause
        ? Optional.of(clause)
            .filter(it -> it.label().isPresent())
            .filter(it -> io.github.hiwar.shape.Names.find(it).isEmpty())
            .flatMap(it -> record.find(it.agreement()))
            .flatMap(io.github.hiwar.shape.Names::find)
            .map(whole -> unnamed(clause) + words.say("comma") + isolated(whole))
        : Optional.empty();
  }

  /** The same at the beginning of a line. */
  Text leading(Ref<? extends Entity> ref) {
    Entity entity = record.entities().get(ref.toString());
    return entity == null ? of(ref) : leading(entity);
  }

  /** The same at the beginning of a line. */
  Text leading(Entity entity) {
    return io.github.hiwar.shape.Names.find(entity).isPresent()
        ? of(entity)
        : words.own(words.sentence(unnamed(entity)));
  }

  // Where it stands alone, "first step" says too little.
  private Optional<String> step(Entity entity) {
    return entity instanceof Instalment step && step.text().filter(this::isInWords).isPresent()
        ? Optional.ofNullable(schedules().get(step.id()))
            .filter(whole -> !shared.contains(step.id()))
            .flatMap(io.github.hiwar.shape.Names::find)
            .filter(this::isInWords)
            .map(whole -> isolated(whole) + words.say("colon") + " " + isolated(step.text().get()))
        : Optional.empty();
  }

  private boolean isInWords(LocalizedText text) {
    return text.find(words.language()).isPresent();
  }

  private String isolated(LocalizedText text) {
    return "\u2068" + in(text) + "\u2069";
  }

  private Text alone(Entity entity) {
    return lettered(entity)
        .map(words::own)
        .or(() -> round(entity))
        .or(() -> io.github.hiwar.shape.Names.find(entity).map(words::text))
        .orElseGet(() -> words.own(unnamed(entity)));
  }

  // The name of a series does not tell which of its meetings it is.
  private Optional<Text> round(Entity entity) {
    return entity instanceof Meeting meeting && meeting.title().isEmpty()
        ? meeting.series().flatMap(series -> round(meeting, series))
        : Optional.empty();
  }

  private Optional<Text> round(Meeting meeting, LocalizedText series) {
    String tag = isInWords(series) ? words.language() : series.originalLanguage();
    return meeting
        .ordinalAsStated()
        .flatMap(stated -> stated.find(tag))
        .or(() -> meeting.ordinal().map(number -> words.say("path.nth", words.number(number))))
        .or(() -> meeting.on().map(words::date))
        .map(which -> words.text(tag, in(series) + words.say("comma") + which));
  }

  // A letter alone names nobody.
  private Optional<String> lettered(Entity entity) {
    return entity instanceof Person
        ? io.github.hiwar.shape.Names.find(entity)
            .map(this::in)
            .filter(name -> name.codePointCount(0, name.length()) == 1)
            .map(letter -> words.say("person", letter))
        : Optional.empty();
  }

  /**
   * The same at the head of what is told of it, where a vote need not say what it is on: that is
   * told below.
   */
  Text heading(Entity entity) {
    return lettered(entity)
        .map(words::sentence)
        .map(words::own)
        .or(() -> round(entity))
        .or(() -> io.github.hiwar.shape.Names.find(entity).map(words::text))
        .orElseGet(
            () ->
                words.own(
                    words.sentence(
                        entity instanceof Ballot ? kindOf(entity, words) : unnamed(entity))));
  }

  /** The same as a plain text. */
  public String plain(Entity entity) {
    return lettered(entity)
        .or(() -> round(entity).map(Text::toString))
        .or(() -> io.github.hiwar.shape.Names.find(entity).map(this::in))
        .orElseGet(() -> unnamed(entity));
  }

  /** The same of what is behind a reference. */
  public String plain(Ref<? extends Entity> ref) {
    Entity entity = record.entities().get(ref.toString());
    return entity == null ? ref.toString() : plain(entity);
  }

  private String in(LocalizedText text) {
    return text.in(words.language());
  }

  private String unnamed(Entity entity) {
    if (entity instanceof IndustrialAction action) {
      return what(
          action.kind().label(words.language()),
          action.sites().isEmpty()
              ? named(action.against())
              : action.sites().stream().map(site -> in(site.name())));
    }
    if (entity instanceof Ballot ballot) {
      return what(kindOf(entity, words), named(ballot.about()));
    }
    if (entity instanceof Statement statement) {
      return what(
          words.say("statement"),
          Stream.concat(
              named(statement.about().stream().toList()),
              Stream.concat(Stream.of(words.path(statement.member())), value(statement))));
    }
    if (entity instanceof Proceeding proceeding) {
      return what(proceeding.kind().label(words.language()), named(proceeding.about()));
    }
    if (entity instanceof Meeting meeting) {
      return dated(meeting.kind().label(words.language()), meeting.on());
    }
    if (entity instanceof Clause clause && clause.label().isPresent()) {
      return words.say("clause", clause.label().get());
    }
    if (entity instanceof Instalment step) {
      return date(step).map(words::date).orElseGet(() -> kindOf(entity, words));
    }
    if (entity instanceof Transition entry && entry.to().isPresent()) {
      return what(entry.to().get().label().in(words.language()), named(entry.subjects()));
    }
    return kindOf(entity, words);
  }

  /** What a step of a schedule is a step of, if it has no name itself; else the thing itself. */
  Entity bearer(Entity entity) {
    return entity instanceof Instalment step && step.text().isEmpty()
        ? schedules().getOrDefault(step.id(), entity)
        : entity;
  }

  private Map<String, Entity> schedules() {
    if (bearers == null) {
      Map<String, Entity> found = new HashMap<>();
      ShapeTransformer.walk(
          Shapes.record(),
          record,
          (place, value) -> {
            if (value instanceof Terms terms) {
              Entity whole = place.entity().orElse(record);
              for (Ref<Instalment> step : terms.schedule()) {
                if (found.putIfAbsent(step.toString(), whole) != null) {
                  shared.add(step.toString());
                }
              }
            }
          });
      bearers = found;
    }
    return bearers;
  }

  // By their own names only: what hangs on each other might go round.
  private Stream<String> named(List<? extends Ref<? extends Entity>> refs) {
    return refs.stream()
        .limit(MOST_NAMED)
        .map(ref -> in(io.github.hiwar.shape.Names.of(record, ref)));
  }

  private String what(String kind, Stream<String> of) {
    List<String> names = of.toList();
    String which = String.join(words.between(names), names);
    return which.isEmpty() ? kind : kind + words.say("colon") + " " + which;
  }

  // Two sources may state the same of one thing with another value.
  private Stream<String> value(Statement statement) {
    Entity about =
        statement
            .about()
            .flatMap(ref -> Optional.ofNullable(record.entities().get(ref.toString())))
            .orElse(record);
    return MemberPlace.find(about, statement.member())
        .flatMap(place -> statement.value().flatMap(place::read))
        .flatMap(value -> Said.of(value, words))
        .stream();
  }

  private String dated(String kind, Optional<PartialDate> date) {
    return date.map(on -> words.say("of-date", kind, words.date(on))).orElse(kind);
  }

  /** The date by which people speak of a step of a schedule. */
  static Optional<PartialDate> date(Instalment step) {
    return Stream.of(step.takesEffect(), step.paidOn(), step.processedIn(), step.deadline())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What people call a thing of this kind: a part is not called by the name of the whole. */
  static String kindOf(Entity entity, Words words) {
    return words.code(
        "entity",
        entity instanceof Instalment
            ? "instalment"
            : entity instanceof Clause ? "clause" : kind(entity));
  }

  /**
   * The kinds among which it stands: a step of a schedule with measures, a clause with agreements.
   */
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
    if (entity instanceof Agreement || entity instanceof Clause) {
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
