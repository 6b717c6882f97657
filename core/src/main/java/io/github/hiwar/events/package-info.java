/**
 * When the events came that dates of terms hang on: for the rules and for what people ask of a
 * record; not exported.
 *
 * <pre>{@code
 * EventDates dates = EventDates.of(record);
 * record.measures().forEach(
 *     measure -> measure.terms().flatMap(terms -> dates.of(terms, DateKind.DEADLINE))); // as stated, or reckoned
 * }</pre>
 */
@NullMarked
package io.github.hiwar.events;

import org.jspecify.annotations.NullMarked;
