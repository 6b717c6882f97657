/**
 * What operations cost, as a property: families of records that grow with a number, operations as
 * data, and a meter that says how the one grows with the other.
 */
@NullMarked
package io.github.hiwar.cost;

import org.jspecify.annotations.NullMarked;
