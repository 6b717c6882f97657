/**
 * The names of months, which sheets and texts share; not exported.
 *
 * <pre>{@code
 * Months.all().get(0).month(); // 1
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.months;

import org.jspecify.annotations.NullMarked;
