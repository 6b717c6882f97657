/** Who met whom, when, in which round, and who was in the room. */
@NullMarked
package io.github.hiwar.meeting;

import org.jspecify.annotations.NullMarked;
