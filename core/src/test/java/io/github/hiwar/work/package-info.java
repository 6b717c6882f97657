/** Counts how often regular expressions look at a text: the same on every machine, however busy. */
@NullMarked
package io.github.hiwar.work;

import org.jspecify.annotations.NullMarked;
