package io.github.hiwar.insight.change;

import io.github.hiwar.value.Entity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a record, by its shape: where, what was there before, what
 * is there after.
 *
 * <p>Entities are known by their ids: one that only moved is not removed and added. Values are
 * those of the Java types: texts, dates, references, whole entities, lists of parts. This class is
 * immutable and thread-safe.
 */
public final class Change {
  /** What kind of difference it is. */
  public enum Kind {
    /** Something is there that was not. */
    ADDED,
    /** Something that was there is not. */
    REMOVED,
    /** Something else is there. */
    REPLACED,
    /** The same entities stand in another order; before and after are lists of ids. */
    REORDERED
  }

  private final Kind kind;
  private final Trail trail;
  private final @Nullable Entity holder;
  private final @Nullable Object before;
  private final @Nullable Object after;

  Change(
      Kind kind,
      Trail trail,
      @Nullable Entity holder,
      @Nullable Object before,
      @Nullable Object after) {
    this.kind = kind;
    this.trail = trail;
    this.holder = holder;
    this.before = before;
    this.after = after;
  }

  /** {@return what kind of difference it is} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return the JSON Pointer in the version before, empty if it is below an entity that was not
   * there}
   */
  public Optional<String> pointerBefore() {
    return kind == Kind.ADDED && isElement() ? Optional.empty() : trail.pointer(0);
  }

  /**
   * {@return the JSON Pointer in the version after, empty if it is below an entity that is not
   * there}
   */
  public Optional<String> pointerAfter() {
    return kind == Kind.REMOVED && isElement() ? Optional.empty() : trail.pointer(1);
  }

  private boolean isElement() {
    return trail.step().kind() == Trail.Step.Kind.ELEMENT && trail.tokens().isEmpty();
  }

  /**
   * {@return the place by ids, which do not depend on the version: {@code demands/mileage/text}}
   */
  public String place() {
    return trail.byId();
  }

  /**
   * {@return the nearest entity around the change in the version after, or before if it was
   * removed}
   */
  public Optional<Entity> holder() {
    return Optional.ofNullable(holder);
  }

  /** {@return what was there, empty if nothing} */
  public Optional<Object> before() {
    return Optional.ofNullable(before);
  }

  /** {@return what is there, empty if nothing} */
  public Optional<Object> after() {
    return Optional.ofNullable(after);
  }

  List<Trail.Step> steps() {
    return trail.steps();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Change that
        && kind == that.kind
        && steps().equals(that.steps())
        && Objects.equals(before, that.before)
        && Objects.equals(after, that.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, place());
  }

  @Override
  public String toString() {
    return switch (kind) {
      case ADDED -> "+ " + place() + ": " + after;
      case REMOVED -> "- " + place() + ": " + before;
      default -> "~ " + place() + ": " + before + " → " + after;
    };
  }
}
