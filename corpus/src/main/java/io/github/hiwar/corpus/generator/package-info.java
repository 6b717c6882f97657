/**
 * Plausible dialogues for tests, benchmarks and people who want to try; the same for the same seed.
 */
@NullMarked
package io.github.hiwar.corpus.generator;

import org.jspecify.annotations.NullMarked;
