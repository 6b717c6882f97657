package io.github.hiwar.insight.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place at which two versions cannot be merged without a decision: what it was, and what each
 * side made of it. This class is immutable and thread-safe.
 */
public final class Conflict {
  /** Why the merge cannot decide. */
  public enum Kind {
    /** Both sides changed the same value, each in its own way; one may have removed it. */
    VALUE,
    /** Both sides put the same entities into another order, each into its own. */
    ORDER,
    /** What the two sides make together breaks a rule of the object. */
    RULE,
    /**
     * One side removed an entity that the other refers to. It is settled by the choice of a version
     * that has the entity.
     */
    DANGLING,
    /**
     * The two sides together make demands items of one another in a circle, meetings and letters
     * follow one another, or clauses, actions and groups of staff parts of one another. A choice
     * takes all links of the circle from one version.
     */
    CIRCLE,
    /**
     * The two sides together take a step that the lifecycle does not allow, and that neither takes
     * by itself: one notes that a demand is superseded, the other that it is promised. It is told
     * once nothing else is in conflict. A choice keeps the entries about that demand which the
     * version has; where these are all there are, because the other side took back what lay
     * between, it settles nothing.
     */
    STEP,
    /**
     * The two sides gave one id to entities of different kinds. No choice settles it: rename one of
     * them before merging.
     */
    ID_TAKEN
  }

  /** Whose version to take. */
  public enum Choice {
    /** That of the common ancestor. */
    BASE,
    /** Ours. */
    OURS,
    /** Theirs. */
    THEIRS
  }

  private final Kind kind;
  private final String place;
  private final @Nullable Object base;
  private final @Nullable Object ours;
  private final @Nullable Object theirs;
  private final String detail;

  Conflict(
      Kind kind,
      String place,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs,
      String detail) {
    this.kind = kind;
    this.place = place;
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.detail = detail;
  }

  /** {@return why the merge cannot decide} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return the place by ids, the same in every version: {@code demands/mileage/terms/deadline}}
   */
  public String place() {
    return place;
  }

  /** {@return what the common ancestor has there, empty if nothing} */
  public Optional<Object> base() {
    return Optional.ofNullable(base);
  }

  /** {@return what our version has there, empty if nothing} */
  public Optional<Object> ours() {
    return Optional.ofNullable(ours);
  }

  /** {@return what their version has there, empty if nothing} */
  public Optional<Object> theirs() {
    return Optional.ofNullable(theirs);
  }

  /** {@return the rule that is broken or the places that refer to what was removed; else empty} */
  public String detail() {
    return detail;
  }

  @Nullable Object chosen(Choice choice) {
    return switch (choice) {
      case BASE -> base;
      case OURS -> ours;
      case THEIRS -> theirs;
    };
  }

  @Override
  public String toString() {
    return "%s at %s: base %s, ours %s, theirs %s%s"
        .formatted(kind, place, base, ours, theirs, detail.isEmpty() ? "" : " (" + detail + ")");
  }
}
