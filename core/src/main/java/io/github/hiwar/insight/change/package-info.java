/**
 * Versions of a record: what differs between two, and what becomes of two that were changed side by
 * side.
 */
@NullMarked
package io.github.hiwar.insight.change;

import org.jspecify.annotations.NullMarked;
