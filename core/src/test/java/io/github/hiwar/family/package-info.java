/**
 * Kinds of record that can be made of any size, for tests of what an operation costs: a chain, a
 * circle, many of one thing, many of each beside each other. Each also comes with ids and texts
 * that all have one hash code.
 */
@NullMarked
package io.github.hiwar.family;

import org.jspecify.annotations.NullMarked;
