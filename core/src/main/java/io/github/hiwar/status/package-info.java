/**
 * The journal of transitions and its fold: where each subject stands, as of a date, and who says
 * so.
 */
@NullMarked
package io.github.hiwar.status;

import org.jspecify.annotations.NullMarked;
