/**
 * Each type's shape, made from its interface: its members, cardinalities, code lists, personal-data
 * marks and documentation.
 *
 * <pre>{@code
 * for (Member<Demand> member : Shapes.of(Demand.class).members()) {
 *   System.out.println(member.name()); // as on the wire, in its order
 * }
 * }</pre>
 */
@NullMarked
package io.github.hiwar.shape;

import org.jspecify.annotations.NullMarked;
