/**
 * Plausible dialogues for tests, benchmarks and first experiments; the same seed gives the same
 * ones.
 *
 * <pre>{@code
 * BargainingRecord made = CorpusGenerator.of(7).record(41);
 * System.out.println(made.demands().size());
 * }</pre>
 */
@NullMarked
package io.github.hiwar.testkit;

import org.jspecify.annotations.NullMarked;
