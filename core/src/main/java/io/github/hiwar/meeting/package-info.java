/**
 * Who met whom, when, in which round, and who was in the room.
 *
 * <pre>{@code
 * var round2 = Meeting.builder().id("round-2").kind(MeetingKind.ROUND)
 *     .on(PartialDate.parse("2025-10-14")).build();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.meeting;

import org.jspecify.annotations.NullMarked;
