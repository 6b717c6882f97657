/**
 * Makes the shapes of the model from its interfaces, while core is compiled.
 *
 * <p>An interface says everything once: its accessors are the members, in their order; their types
 * say how many values there are and what they look like; their Javadoc says what they mean; what
 * Java's types do not say is said by the annotations of {@code Wire}. An open list of codes knows
 * its own constants.
 */
@NullMarked
package io.github.hiwar.processor;

import org.jspecify.annotations.NullMarked;
