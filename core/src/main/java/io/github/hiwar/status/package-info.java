/**
 * The journal of transitions and its fold: where each subject stands, as of a date, and who says
 * so.
 *
 * <pre>{@code
 * var board = StatusBoard.asOf(record, LocalDate.of(2025, 12, 31));
 * board.of(mileage); // Optional[ACCEPTED_IN_PRINCIPLE]
 * board.accordingTo(union).of(mileage); // as the union tells it
 * }</pre>
 */
@NullMarked
package io.github.hiwar.status;

import org.jspecify.annotations.NullMarked;
