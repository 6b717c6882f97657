/**
 * Each type's shape, written once: its members, cardinalities, code lists, personal-data marks and
 * documentation.
 */
@NullMarked
package io.github.hiwar.shape;

import org.jspecify.annotations.NullMarked;
