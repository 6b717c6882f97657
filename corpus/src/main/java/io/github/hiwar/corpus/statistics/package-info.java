/** The figures of a corpus: what was asked, answered and fulfilled, and how long it took. */
@NullMarked
package io.github.hiwar.corpus.statistics;

import org.jspecify.annotations.NullMarked;
