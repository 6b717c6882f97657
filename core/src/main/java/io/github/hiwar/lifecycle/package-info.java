/**
 * Which states a subject can be in and which steps lead from one to the next: data, not code.
 *
 * <pre>{@code
 * DemandStatus.RAISED.next(); // the states that may follow
 * DemandStatus.RAISED.allows(DemandStatus.REFUSED); // true
 * DemandStatus.REFUSED.label().find("ar"); // its name in Arabic
 * }</pre>
 */
@NullMarked
package io.github.hiwar.lifecycle;

import org.jspecify.annotations.NullMarked;
