/**
 * Collective bargaining records: one {@link io.github.hiwar.BargainingRecord} is one bargaining
 * process, with its facts, its journal and who says so.
 */
@NullMarked
package io.github.hiwar;

import org.jspecify.annotations.NullMarked;
