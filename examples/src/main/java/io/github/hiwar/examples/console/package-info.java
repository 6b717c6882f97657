/** Prints a record on a terminal, in Arabic, French or English. */
@NullMarked
package io.github.hiwar.examples.console;

import org.jspecify.annotations.NullMarked;
