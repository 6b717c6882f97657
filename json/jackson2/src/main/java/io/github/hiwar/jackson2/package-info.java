/** Hiwar records with Jackson 2. */
@NullMarked
package io.github.hiwar.jackson2;

import org.jspecify.annotations.NullMarked;
