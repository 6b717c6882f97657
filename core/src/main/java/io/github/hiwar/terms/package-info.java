/**
 * What is asked, offered, promised, agreed or delivered: quantities, schedules, scales,
 * beneficiaries, conditions.
 *
 * <pre>{@code
 * var terms = Terms.builder().quantity(Money.of("500.00", "MAD"))
 *     .takesEffect(PartialDate.parse("2026-01")).modality(Modality.FIRM).build();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.terms;

import org.jspecify.annotations.NullMarked;
