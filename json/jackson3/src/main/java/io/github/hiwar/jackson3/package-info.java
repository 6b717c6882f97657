/** Hiwar records with Jackson 3. */
@NullMarked
package io.github.hiwar.jackson3;

import org.jspecify.annotations.NullMarked;
