/**
 * Collective bargaining records: one {@link io.github.hiwar.BargainingRecord} is one bargaining
 * process, with its facts, its journal and who says so.
 *
 * <pre>{@code
 * record = record.with(Transition.of(mileage).to(DemandStatus.COMMITTED)
 *     .on("2025-10-14").by(ministry).at(round2)); // the record before stays as it was
 * Optional<Demand> found = record.find(mileage.ref());
 * }</pre>
 */
@NullMarked
package io.github.hiwar;

import org.jspecify.annotations.NullMarked;
