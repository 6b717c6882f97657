/**
 * When the events happened that dates in terms depend on, for the rules and for questions to a
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
