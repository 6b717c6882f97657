package io.github.hiwar.status;

import static java.util.Comparator.comparing;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the journal that a lenient reader could not read, most often for a state of a newer
 * version: what they do to their subjects is not known, only to whom, and perhaps when. One that
 * was taken back does nothing.
 *
 * <p>The reader keeps them under the name of the journal, each as {@code {"at": 2, "value": …}}; of
 * one that retracts another, only the state may be kept, in the entry.
 */
final class Unread {
  private static final String JOURNAL = "transitions";
  private static final String STATE = "to";
  private static final Pattern PLACE = Pattern.compile("\\d{1,9}");
  private static final Unread NOTHING = new Unread(List.of());

  private record Entry(List<String> subjects, LocalDate earliest, LocalDate latest) {}

  // Those that may be the latest come first.
  private final List<Entry> entries;

  private Unread(List<Entry> entries) {
    this.entries = entries;
  }

  static Unread of(Journaled record) {
    if (!record.extensions().members().containsKey(JOURNAL)
        && record.transitions().stream().noneMatch(Unread::isStateless)) {
      return NOTHING;
    }
    List<Entry> found = new ArrayList<>();
    Retractions<Object> written =
        new Retractions<>(asWritten(record), Unread::id, Unread::retracts);
    for (Object one : written.standing()) {
      if (one instanceof JsonValue.Structure entry) {
        found.add(entry(subjects(entry), date(member(entry, "on"))));
      } else if (one instanceof Transition entry && isStateless(entry)) {
        found.add(entry(entry.subjects().stream().map(Ref::toString), entry.on()));
      }
    }
    found.sort(comparing(Entry::latest).reversed());
    return new Unread(List.copyOf(found));
  }

  /** The entries that were read, and between them those that were set aside, in their places. */
  private static List<Object> asWritten(Journaled record) {
    List<Object> written = new ArrayList<>();
    Iterator<Transition> read = record.transitions().iterator();
    if (record.extensions().members().get(JOURNAL) instanceof JsonValue.Sequence aside) {
      for (JsonValue one : aside.values()) {
        int place = place(member(one, "at"));
        while (written.size() < place && read.hasNext()) {
          written.add(read.next());
        }
        Optional.ofNullable(member(one, "value")).ifPresent(written::add);
      }
    }
    read.forEachRemaining(written::add);
    return written;
  }

  private static int place(@Nullable JsonValue at) {
    return at instanceof JsonValue.Numeral number && PLACE.matcher(number.literal()).matches()
        ? Integer.parseInt(number.literal())
        : Integer.MAX_VALUE;
  }

  private static String id(Object entry) {
    if (entry instanceof Transition read) {
      return read.id();
    }
    return member((JsonValue) entry, "id") instanceof JsonValue.Text id ? id.value() : "";
  }

  // What an entry does that nobody could read is not known.
  private static Optional<String> retracts(Object entry) {
    return entry instanceof Transition read ? read.retracts().map(Ref::toString) : Optional.empty();
  }

  private static boolean isStateless(Transition entry) {
    return entry.extensions().members().containsKey(STATE);
  }

  private static Entry entry(Stream<String> subjects, Optional<PartialDate> on) {
    return new Entry(
        subjects.toList(),
        on.map(PartialDate::earliest).orElse(LocalDate.MIN),
        on.map(PartialDate::latest).orElse(LocalDate.MAX));
  }

  private static Stream<String> subjects(JsonValue.Structure entry) {
    return member(entry, "subjects") instanceof JsonValue.Sequence list
        ? list.values().stream()
            .filter(JsonValue.Text.class::isInstance)
            .map(subject -> ((JsonValue.Text) subject).value())
            .filter(Unread::isReference)
        : Stream.empty();
  }

  // What is no reference leads nowhere.
  private static boolean isReference(String subject) {
    try {
      Ref.to(Entity.class, subject);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  // What is no date of this version may be any day.
  private static Optional<PartialDate> date(@Nullable JsonValue on) {
    try {
      return on instanceof JsonValue.Text text
          ? Optional.of(PartialDate.parse(text.value()))
          : Optional.empty();
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static @Nullable JsonValue member(JsonValue object, String name) {
    return object instanceof JsonValue.Structure structure ? structure.members().get(name) : null;
  }

  /**
   * The last day on which an entry that may have happened by a day can have happened to each
   * subject, and to the demands below it: each demand is come to once, by the latest.
   */
  Map<String, LocalDate> latestBy(LocalDate day, Journal journal) {
    Map<String, LocalDate> latest = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (!entry.earliest().isAfter(day)) {
        Set<String> known = latest.keySet();
        journal.coverage(entry.subjects(), known).forEach(one -> latest.put(one, entry.latest()));
      }
    }
    return latest;
  }
}
