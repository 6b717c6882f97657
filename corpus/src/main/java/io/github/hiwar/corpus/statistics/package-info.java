/**
 * The figures of a corpus: what was asked, answered, agreed and paid, how people voted and went on
 * strike, and how long it took.
 *
 * <pre>{@code
 * Statistics statistics = new Statistics(List.of(Dimension.SECTOR, Dimension.YEAR));
 * statistics.addRecord(Fact.of(record));
 * System.out.println(statistics.total(FactKind.DEMANDS).share(Indicator.ANSWERED));
 * }</pre>
 */
@NullMarked
package io.github.hiwar.corpus.statistics;

import org.jspecify.annotations.NullMarked;
