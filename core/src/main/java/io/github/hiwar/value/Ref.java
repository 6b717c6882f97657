package io.github.hiwar.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A typed reference to an entity, by id.
 *
 * <p>A local reference is the id of an entity of the same record. A reference into another record
 * is that record's URI, {@code #}, and the id there: {@code urn:example:2024#mileage}; with nothing
 * after the {@code #} it is that record as a whole: {@code urn:example:2024#}. Two references are
 * equal when their texts are: a record has one id space, so the type is only the reader's
 * expectation, and they are ordered by their texts. This class is immutable and thread-safe.
 *
 * @param <T> what is expected behind the reference
 */
// Raw, since a hash table looks for just this: then thousands of ids with one hash code, which are
// easily made, cost it a search in a tree, and not a walk through all of them.
@SuppressWarnings("rawtypes")
public final class Ref<T extends Entity> implements Comparable<Ref> {
  private final Class<T> type;
  private final String text;

  private Ref(Class<T> type, String text) {
    this.type = type;
    this.text = text;
  }

  /**
   * {@return a reference to an entity of the given type: {@code Ref.to(Party.class, "ministry")}}
   *
   * @param <T> the type of the entity
   * @param type the type of the entity
   * @param text the id, or the URI of a record, {@code #} and the id
   * @throws InvalidValueException if the text is blank, holds white space, or more than one {@code
   *     #}
   */
  public static <T extends Entity> Ref<T> to(Class<T> type, String text) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    int hash = text.indexOf('#');
    InvalidValueException.require(
        Ids.isWellFormed(text) && hash != 0 && hash == text.lastIndexOf('#'),
        "Ref",
        "",
        text,
        "a reference is an id of this record, or the URI of another record, # and an id there (# alone"
            + " for that whole record)");
    return new Ref<>(type, text);
  }

  /** {@return what is expected behind the reference} */
  public Class<T> type() {
    return type;
  }

  /** {@return the id of the entity in its record; of a whole record, its URI} */
  public String id() {
    int hash = text.indexOf('#');
    return hash == text.length() - 1 ? text.substring(0, hash) : text.substring(hash + 1);
  }

  /**
   * {@return whether it leads to another record as a whole: the URI of the record and {@code #}}
   */
  public boolean isWholeRecord() {
    return text.endsWith("#");
  }

  /**
   * {@return the URI of the record that holds the entity, empty if it is the record of the
   * reference}
   */
  public Optional<String> record() {
    int hash = text.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(text.substring(0, hash));
  }

  /** {@return whether the entity is in another record} */
  public boolean isExternal() {
    return text.indexOf('#') >= 0;
  }

  @Override
  public int compareTo(Ref other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref<?> that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The reference as it travels in the wire format. */
  @Override
  public String toString() {
    return text;
  }
}
