/**
 * Corpora: many records, read side by side in bounded memory, each accepted or set aside with its
 * problems.
 */
@NullMarked
package io.github.hiwar.corpus;

import org.jspecify.annotations.NullMarked;
