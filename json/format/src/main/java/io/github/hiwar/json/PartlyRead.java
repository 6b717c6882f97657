package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.Stage;
import io.github.hiwar.validation.Topic;
import io.github.hiwar.value.JsonValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record of which something could not be read and was set aside: what rules find in the rest, at
 * its place in the document, and only what the missing part could not refute.
 */
final class PartlyRead {
  /** What these say of one entity hangs on others, which may be those that were set aside. */
  private static final Set<Topic> BY_ABSENCE =
      EnumSet.of(Topic.LIFECYCLE, Topic.ANSWERS, Topic.PARTIES, Topic.SOURCES, Topic.PUBLICATION);

  private final BargainingRecord record;
  // By the name of a list, the places in the document of its elements that were set aside.
  private final Map<String, Set<Integer>> places = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private boolean whole;

  private PartlyRead(BargainingRecord record) {
    this.record = record;
    Map<String, JsonValue> kept = new HashMap<>(record.extensions().members());
    for (EntityList<?> list : EntityList.all()) {
      JsonValue aside = kept.remove(list.name());
      if (aside instanceof JsonValue.Sequence elements) {
        elements.values().forEach(element -> note(list.name(), element));
      } else {
        whole |= aside != null;
      }
    }
    kept.values().forEach(this::noteUnknown);
  }

  // A newer version may have lists of entities that this one does not.
  private void noteUnknown(JsonValue value) {
    if (value instanceof JsonValue.Sequence list) {
      list.values().forEach(this::noteId);
    }
  }

  private void note(String list, JsonValue element) {
    SetAside.place(element)
        .ifPresent(at -> places.computeIfAbsent(list, name -> new TreeSet<>()).add(at));
    JsonValue entity = SetAside.value(element);
    if (entity instanceof JsonValue.Text name) {
      ids.add(name.value()); // The id alone, where all of the entity belongs.
    } else if (!noteId(entity)) {
      whole = true; // It may be whatever is referred to.
    }
  }

  private boolean noteId(@Nullable JsonValue entity) {
    if (entity instanceof JsonValue.Structure object
        && object.members().get("id") instanceof JsonValue.Text id) {
      ids.add(id.value());
      return true;
    }
    return false;
  }

  /**
   * What rules find in a record, of which perhaps something could not be read.
   *
   * @param read what the reader found
   */
  static Findings found(BargainingRecord record, Findings read, RecordValidator validator) {
    PartlyRead part = new PartlyRead(record);
    return isPart(read) ? part.trusted(validator, read) : part.all(validator);
  }

  // Something was set aside, or a newer version has members that rules know nothing of.
  private static boolean isPart(Findings read) {
    return !read.isValid()
        || read.count(Severity.WARNING) > 0
        || (has(read, DocumentKinds.NEWER_VERSION) && has(read, DocumentKinds.UNKNOWN_MEMBER));
  }

  static boolean has(Findings findings, FindingKind kind) {
    return findings.countsByCode().containsKey(kind.code());
  }

  /** All that rules find, at its place in the document. */
  private Findings all(RecordValidator validator) {
    Findings found = validator.validate(record);
    return places.isEmpty() ? found : found.with(one -> one.at(inDocument(one.where())));
  }

  /**
   * What rules find in what could be read, whatever stands in the rest. Nothing if so much could
   * not be read that the list of it was cut, since nobody knows what else was damaged.
   *
   * @param broken what the reader found
   */
  private Findings trusted(RecordValidator validator, Findings broken) {
    long listed = broken.stream().filter(one -> one.severity() != Severity.NOTICE).count();
    if (listed < broken.count(Severity.ERROR) + broken.count(Severity.WARNING)) {
      return Findings.none();
    }
    Map<String, Rule> rules = new TreeMap<>();
    validator.rules().forEach(rule -> rules.put(rule.id(), rule));
    Set<String> damaged = damaged(broken);
    // Left out before they are counted: there may be more of them than a list has room for.
    return all(
        validator.telling(
            one ->
                isTrusted(rules.get(one.code()))
                    && !damaged.contains(around(inDocument(one.where())))
                    && one.arguments().values().stream()
                        .map(Argument::value)
                        .noneMatch(ids::contains)));
  }

  private boolean isTrusted(@Nullable Rule rule) {
    return rule != null
        && rule.stage() == Stage.DRAFT
        && !BY_ABSENCE.contains(rule.topic())
        && !(whole && rule.topic() == Topic.REFERENCES);
  }

  /** The entities, or members of the record, in which something could not be read. */
  static Set<String> damaged(Findings broken) {
    Set<String> damaged = new HashSet<>();
    broken.stream()
        .filter(one -> one.severity() != Severity.NOTICE)
        .forEach(one -> damaged.add(around(one.where())));
    return damaged;
  }

  /** The entity that a place is in, or the member of the record, as a pointer. */
  static String around(Where where) {
    List<String> tokens = List.of(where.pointer().split("/", 4));
    boolean entity =
        tokens.size() > 2
            && EntityList.all().stream().anyMatch(list -> list.name().equals(tokens.get(1)));
    return String.join("/", tokens.subList(0, Math.min(tokens.size(), entity ? 3 : 2)));
  }

  // Elements that were set aside stand in the document, and not in the list of the record.
  private Where inDocument(Where where) {
    String[] tokens = where.pointer().split("/", 4);
    Set<Integer> aside = tokens.length < 3 ? null : places.get(tokens[1]);
    if (aside == null) {
      return where;
    }
    int index = Integer.parseInt(tokens[2]);
    for (int at : aside) {
      index += at <= index ? 1 : 0;
    }
    tokens[2] = Integer.toString(index);
    return new Where(
        where.source(),
        where.line(),
        where.column(),
        where.cell(),
        String.join("/", tokens),
        where.path());
  }
}
