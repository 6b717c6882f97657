/**
 * Rules over a whole record: what a careful editor would ask about, each with an id, a place and an
 * explanation in three languages.
 */
@NullMarked
package io.github.hiwar.validation;

import org.jspecify.annotations.NullMarked;
