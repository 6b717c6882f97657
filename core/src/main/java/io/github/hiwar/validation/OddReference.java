package io.github.hiwar.validation;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A reference in which the walk noticed something.
 *
 * @param ref the reference
 * @param expected what it should lead to
 * @param found the entity of the record that has the id, if any
 * @param repeated whether the same list holds it before
 */
record OddReference(Ref<?> ref, Class<?> expected, @Nullable Entity found, boolean repeated) {}
