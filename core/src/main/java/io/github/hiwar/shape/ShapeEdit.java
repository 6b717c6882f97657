package io.github.hiwar.shape;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ShapeTransformer} does with the values that it meets. Each method leaves its value as
 * it is unless it is overridden, so that an edit only says what it changes.
 */
public interface ShapeEdit {
  /**
   * What becomes of a value without members: a text, a date, a code, a reference.
   *
   * @param place where it stands
   * @param value the value
   * @return the value to put there, or null to leave the member (or the element) out
   */
  default @Nullable Object leaf(Place place, Object value) {
    return value;
  }

  /**
   * {@return whether to look into an object; if not, it stays as it is}
   *
   * @param place where it stands
   * @param object the object
   */
  default boolean enters(Place place, Object object) {
    return true;
  }

  /**
   * What becomes of an object whose members have been edited.
   *
   * @param place where it stands
   * @param original as it was
   * @param edited as it has become
   * @return the object to put there, or null to leave the member (or the element) out
   */
  default @Nullable Object object(Place place, Object original, Object edited) {
    return edited;
  }

  /**
   * {@return the new names of values that a member holds by name; those that are not in it stay}
   *
   * @param place where the member stands
   * @param keys the names
   */
  default Map<String, String> keys(Place place, Set<String> keys) {
    return Map.of();
  }

  /**
   * {@return what becomes of the unknown members of an object}
   *
   * @param place where the object stands, null for the one that the walk began with
   * @param owner the object that has them
   */
  default Extensions extensions(@Nullable Place place, Extensible owner) {
    return owner.extensions();
  }
}
