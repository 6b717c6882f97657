package io.github.hiwar.names;

import io.github.hiwar.shape.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in a record: at a place of the shapes, or below it.
 *
 * @param known the place of the value, or of the object that has an unknown member; empty for the
 *     record itself
 * @param below the way from there, as a JSON Pointer: a language, or the members that this version
 *     does not know, under the names that they have been given
 */
public record Spot(Optional<Place> known, String below) {
  static Spot at(@Nullable Place place) {
    return new Spot(Optional.ofNullable(place), "");
  }

  Spot down(String token) {
    return new Spot(known, below + "/" + Place.escape(token));
  }

  /** {@return the JSON Pointer from the record} */
  public String pointer() {
    return known.map(Place::pointer).orElse("") + below;
  }
}
