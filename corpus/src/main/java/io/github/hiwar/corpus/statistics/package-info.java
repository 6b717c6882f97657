/**
 * The figures of a corpus: what was asked, answered and fulfilled, and how long it took.
 *
 * <pre>{@code
 * Statistics statistics = new Statistics(List.of(Dimension.CATEGORY, Dimension.YEAR));
 * statistics.addRecord(DemandFact.of(record));
 * System.out.println(statistics.total().answered());
 * }</pre>
 */
@NullMarked
package io.github.hiwar.corpus.statistics;

import org.jspecify.annotations.NullMarked;
