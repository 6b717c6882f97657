/**
 * Rules over a whole record: what a careful editor would ask about, each with an id, a place and an
 * explanation in three languages.
 *
 * <pre>{@code
 * Findings findings = RecordValidator.standard().asOf(day).validate(record);
 * findings.forEach(finding ->
 *     System.out.println(finding.where().path() + ": " + finding.message(Locale.FRENCH)));
 * }</pre>
 */
@NullMarked
package io.github.hiwar.validation;

import org.jspecify.annotations.NullMarked;
