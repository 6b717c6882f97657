package io.github.hiwar.insight.change;

import io.github.hiwar.shape.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way from a record to a value, in several versions at once: by the name of a member, by the id
 * of an entity, which stands at another index in each version, or by a position or key.
 */
record Trail(@Nullable Trail above, Step step, List<Optional<String>> tokens) {
  /** One step: into a member, an unknown member, or an element by its id, position or key. */
  record Step(Kind kind, String name) implements Comparable<Step> {
    enum Kind {
      MEMBER,
      EXTENSION,
      ELEMENT
    }

    // Lets hash tables tell names apart that were made to have one hash code.
    @Override
    public int compareTo(Step other) {
      int order = name.compareTo(other.name);
      return order == 0 ? kind.compareTo(other.kind) : order;
    }
  }

  static Trail member(@Nullable Trail above, String name) {
    return new Trail(above, new Step(Step.Kind.MEMBER, name), List.of());
  }

  static Trail extension(@Nullable Trail above, String name) {
    return new Trail(above, new Step(Step.Kind.EXTENSION, name), List.of());
  }

  /** An element that is known by the same key in all versions. */
  static Trail element(Trail above, String key) {
    return new Trail(above, new Step(Step.Kind.ELEMENT, key), List.of());
  }

  /** An entity that stands at another index in each version, or in some of them nowhere. */
  static Trail entity(Trail above, String id, List<Optional<String>> indexes) {
    return new Trail(above, new Step(Step.Kind.ELEMENT, id), indexes);
  }

  /** The steps from the record on. */
  List<Step> steps() {
    Deque<Step> steps = new ArrayDeque<>();
    for (Trail trail = this; trail != null; trail = trail.above) {
      steps.addFirst(trail.step);
    }
    return List.copyOf(steps);
  }

  /** The JSON Pointer in one version, empty if an entity on the way is not in it. */
  Optional<String> pointer(int version) {
    Deque<String> names = new ArrayDeque<>();
    for (Trail trail = this; trail != null; trail = trail.above) {
      if (trail.tokens.isEmpty()) {
        names.addFirst(Place.escape(trail.step.name));
      } else if (trail.tokens.get(version).isPresent()) {
        names.addFirst(trail.tokens.get(version).get());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of("/" + String.join("/", names));
  }

  /** The way by ids, the same in every version: {@code demands/mileage/terms/deadline}. */
  String byId() {
    return String.join("/", steps().stream().map(Step::name).toList());
  }
}
