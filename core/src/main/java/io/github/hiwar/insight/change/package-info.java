/**
 * Versions of a record: what differs between two, and what becomes of two that were changed side by
 * side.
 *
 * <pre>{@code
 * var merge = RecordMerge.of(before, record, colleagues);
 * merge.conflicts(); // what both changed, each its own way
 * RecordDiff.between(before, record).meanings()
 *     .forEach(meaning -> System.out.println(meaning.in("ar")));
 * }</pre>
 */
@NullMarked
package io.github.hiwar.insight.change;

import org.jspecify.annotations.NullMarked;
