/**
 * Plausible dialogues for tests, benchmarks and people who want to try; the same for the same seed.
 *
 * <pre>{@code
 * BargainingRecord made = CorpusGenerator.of(7).record(41);
 * System.out.println(made.demands().size());
 * }</pre>
 */
@NullMarked
package io.github.hiwar.testkit;

import org.jspecify.annotations.NullMarked;
