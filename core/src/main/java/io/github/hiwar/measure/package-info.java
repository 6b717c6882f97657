/**
 * Acts that a party owes or has performed.
 *
 * <pre>{@code
 * var promise = Measure.builder().id("premium")
 *     .text(LocalizedText.of("fr", "Verser la prime avant la fin de l'année"))
 *     .addDebtors(ministry.ref()).addAddresses(mileage.ref())
 *     .terms(Terms.builder().quantity(Money.of("500.00", "MAD")).build()).build();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.measure;

import org.jspecify.annotations.NullMarked;
