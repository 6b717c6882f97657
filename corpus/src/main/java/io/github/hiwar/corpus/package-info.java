/**
 * Corpora: many records, read side by side in bounded memory, each accepted or set aside with its
 * problems.
 *
 * <pre>{@code
 * var origin = new Origin("corpus.ndjson", 12);
 * System.out.println(origin); // corpus.ndjson:12
 * }</pre>
 */
@NullMarked
package io.github.hiwar.corpus;

import org.jspecify.annotations.NullMarked;
