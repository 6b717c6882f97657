package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.change.Meaning.Code;
import io.github.hiwar.insight.change.Trail.Step;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Names;
import io.github.hiwar.status.Histories;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the changes by shape mean. */
final class MeaningSearch {
  // The sentence is said of each subject: a list of hundreds would be said hundreds of times.
  private static final int MOST_NAMED = 20;

  private static final LocalizedText UNDATED =
      LocalizedText.of("en", "undated").and("fr", "sans date").and("ar", "بلا تاريخ");

  private final BargainingRecord before;
  private final BargainingRecord after;
  private final List<Change> changes;
  private final List<Meaning> meanings = new ArrayList<>();
  private final Histories histories;
  private final Map<String, IdentityHashMap<Transition, Journal.Step>> steps = new HashMap<>();

  MeaningSearch(RecordDiff diff) {
    this.before = diff.before();
    this.after = diff.after();
    this.changes = diff.changes();
    this.histories = after.journal().histories();
  }

  List<Meaning> run() {
    changes.forEach(this::say);
    return List.copyOf(meanings);
  }

  private void say(Change change) {
    List<Step> steps = change.steps();
    Step last = steps.get(steps.size() - 1);
    if (change.kind() == Change.Kind.REORDERED) {
      add(Code.REORDERED, after, Map.of("member", path(steps)));
    } else if (steps.size() == 2 && last.kind() == Step.Kind.ELEMENT && isEntity(change)) {
      Entity entity = change.holder().orElse(after);
      boolean added = change.kind() == Change.Kind.ADDED;
      if (entity instanceof Transition entry && !added) {
        add(Code.ENTRY_REMOVED, entry, Map.of());
      } else if (entity instanceof Transition entry && !after.journal().isRetracted(entry)) {
        entered(entry);
      } else { // What was noted and taken back between the two did not happen.
        Map<String, LocalizedText> list = Map.of("list", label(steps.get(0)));
        add(added ? Code.ADDED : Code.REMOVED, entity, list);
      }
    } else {
      edited(change, steps);
    }
  }

  private static boolean isEntity(Change change) {
    return change.after().or(change::before).filter(Entity.class::isInstance).isPresent();
  }

  private void entered(Transition entry) {
    entry
        .retracts()
        .ifPresent(
            mistake -> add(Code.RETRACTED, entry, Map.of("entry", Names.of(after, mistake))));
    entry
        .to()
        .ifPresent(
            to -> {
              Optional<LocalizedText> speakers = speakers(entry);
              for (Ref<? extends Entity> subject : entry.subjects()) {
                entered(entry, subject, to.label(), speakers);
              }
            });
  }

  private void entered(
      Transition entry,
      Ref<? extends Entity> subject,
      LocalizedText to,
      Optional<LocalizedText> speakers) {
    Map<String, LocalizedText> values = new LinkedHashMap<>();
    values.put("subject", Names.of(after, subject));
    values.put("after", to);
    values.put("on", entry.on().map(Values::date).orElse(UNDATED));
    speakers.ifPresent(names -> values.put("statedBy", names));
    Optional<Journal.Step> step = Optional.ofNullable(steps(subject.toString()).get(entry));
    Optional<LocalizedText> old = step.flatMap(Journal.Step::before).map(status -> status.label());
    old.ifPresent(label -> values.put("before", label));
    Code stated = old.isPresent() ? Code.STATUS_CHANGED : Code.STATUS_KNOWN;
    Code unstated = old.isPresent() ? Code.STATUS_CHANGED_UNSTATED : Code.STATUS_KNOWN_UNSTATED;
    meanings.add(
        new Meaning(
            speakers.isPresent() ? stated : unstated,
            Ref.to(Entity.class, subject.toString()),
            values));
  }

  private IdentityHashMap<Transition, Journal.Step> steps(String subject) {
    return steps.computeIfAbsent(
        subject,
        id -> {
          IdentityHashMap<Transition, Journal.Step> own = new IdentityHashMap<>();
          histories.ownSteps(id).forEach(step -> own.put(step.entry(), step));
          return own;
        });
  }

  private Optional<LocalizedText> speakers(Transition entry) {
    List<LocalizedText> names =
        entry.speakers().stream()
            .map(ref -> Names.of(after, ref))
            .distinct()
            .limit(MOST_NAMED)
            .collect(Collectors.toCollection(ArrayList::new));
    if (entry.speakers().size() > MOST_NAMED) {
      names.add(Values.word("…"));
    }
    if (names.size() <= 1) {
      return names.stream().findFirst();
    }
    Map<String, String> joined = new LinkedHashMap<>();
    for (String language : Values.LANGUAGES) {
      String comma = language.equals("ar") ? "، " : ", ";
      joined.put(language, String.join(comma, names.stream().map(n -> n.in(language)).toList()));
    }
    return Optional.of(LocalizedText.of(joined));
  }

  private void edited(Change change, List<Step> steps) {
    Entity entity = change.holder().orElse(after);
    int from = entity.id().equals(after.id()) || steps.size() < 3 ? 0 : 2;
    Map<String, LocalizedText> values = new LinkedHashMap<>();
    values.put("member", path(steps.subList(from, steps.size())));
    Optional<LocalizedText> old = change.before().flatMap(value -> Values.of(before, value));
    Optional<LocalizedText> now = change.after().flatMap(value -> Values.of(after, value));
    old.ifPresent(value -> values.put("before", value));
    now.ifPresent(value -> values.put("after", value));
    Code code =
        switch (change.kind()) {
          case ADDED -> Code.MEMBER_ADDED;
          case REMOVED -> Code.MEMBER_REMOVED;
          default -> old.isPresent() && now.isPresent() ? Code.MEMBER_CHANGED : Code.MEMBER_EDITED;
        };
    add(code, entity, values);
  }

  private void add(Code code, Entity subject, Map<String, LocalizedText> values) {
    Map<String, LocalizedText> all = new LinkedHashMap<>();
    all.put("subject", Names.of(subject));
    all.putAll(values);
    meanings.add(new Meaning(code, Ref.to(Entity.class, subject.id()), all));
  }

  private static LocalizedText label(Step step) {
    return step.kind() == Step.Kind.MEMBER ? Member.label(step.name()) : Values.word(step.name());
  }

  private static LocalizedText path(List<Step> steps) {
    Map<String, String> path = new LinkedHashMap<>();
    for (String language : Values.LANGUAGES) {
      path.put(
          language,
          String.join(
              language.equals("ar") ? " ‹ " : " › ",
              steps.stream().map(step -> label(step).in(language)).toList()));
    }
    return LocalizedText.of(path);
  }
}
