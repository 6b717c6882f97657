/**
 * A fuzzer led by coverage: documents made by small edits of known ones, and the laws that must
 * hold for each.
 */
@NullMarked
package io.github.hiwar.fuzz;

import org.jspecify.annotations.NullMarked;
