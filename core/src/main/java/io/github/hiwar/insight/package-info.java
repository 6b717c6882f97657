/**
 * The questions that people ask of a bargaining record, one call each: pure functions over
 * immutable records.
 *
 * <pre>{@code
 * Scoreboard.of(record, day).total().fulfilmentRate(); // 3/33
 * OpenPoints.asOf(record, day).forNextMeeting();          // each with the reasons to take it up
 * Disputes.asOf(record, day);                             // each account with its sources
 * }</pre>
 *
 * <p>What changed between two versions, and how two versions become one, is in {@link
 * io.github.hiwar.insight.change}.
 */
@NullMarked
package io.github.hiwar.insight;

import org.jspecify.annotations.NullMarked;
