/**
 * Counts what an operation costs in steps, not in seconds: the same on every machine, however busy.
 */
@NullMarked
package io.github.hiwar.work;

import org.jspecify.annotations.NullMarked;
