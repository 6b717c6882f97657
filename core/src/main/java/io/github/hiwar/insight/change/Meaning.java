package io.github.hiwar.insight.change;

import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One difference between two versions, as a person would say it: "mileage: accepted in principle →
 * committed, stated by the ministry".
 *
 * @param code what kind of thing happened
 * @param subject what it happened to
 * @param values what fills the sentence, in the languages that it is known in
 */
public record Meaning(Code code, Ref<Entity> subject, Map<String, LocalizedText> values) {
  /** What can happen between two versions; the codes never change. */
  public enum Code implements ClosedCode {
    /** A subject came from one status into another. */
    STATUS_CHANGED,
    /** A subject came from one status into another, and nobody in particular says so. */
    STATUS_CHANGED_UNSTATED,
    /** A subject of which no status was known has one. */
    STATUS_KNOWN,
    /** A subject of which no status was known has one, and nobody in particular says so. */
    STATUS_KNOWN_UNSTATED,
    /** A journal entry was declared an error. */
    RETRACTED,
    /** A journal entry is not there any more, although journals only grow. */
    ENTRY_REMOVED,
    /** An entity is there that was not. */
    ADDED,
    /** An entity is not there any more. */
    REMOVED,
    /** Something is said of an entity that was not. */
    MEMBER_ADDED,
    /** Something is not said of an entity any more. */
    MEMBER_REMOVED,
    /** Something else is said of an entity, short enough to be shown. */
    MEMBER_CHANGED,
    /** Something else is said of an entity. */
    MEMBER_EDITED,
    /** Entities stand in another order. */
    REORDERED
  }

  /**
   * Keeps an unmodifiable copy.
   *
   * @param code what kind of thing happened
   * @param subject what it happened to
   * @param values what fills the sentence, in the languages that it is known in
   */
  public Meaning {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * {@return the sentence in English, French or Arabic; in English for any other language}
   *
   * @param language a language tag: {@code ar}
   */
  public String in(String language) {
    return MeaningTable.sentence(this, language);
  }

  @Override
  public String toString() {
    return in("en");
  }
}
