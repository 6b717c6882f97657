package io.github.hiwar.insight;

import io.github.hiwar.value.Ref;

/**
 * One use of an id: a reference to it, and where the reference stands.
 *
 * @param pointer the JSON Pointer of the reference: {@code /demands/3/raisedBy/0}
 * @param holder the id of the entity that holds the reference
 * @param ref the reference
 */
public record Use(String pointer, String holder, Ref<?> ref) {
  @Override
  public String toString() {
    return pointer;
  }
}
