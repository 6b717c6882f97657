/**
 * Rules over a whole record: what a careful editor would ask about, each with an id, a place and an
 * explanation in three languages.
 *
 * <pre>{@code
 * var report = RecordValidator.standard().asOf(day).validate(record);
 * report.violations().forEach(violation ->
 *     System.out.println(violation.pointer() + ": " + violation.message(Locale.FRENCH)));
 * }</pre>
 */
@NullMarked
package io.github.hiwar.validation;

import org.jspecify.annotations.NullMarked;
