/**
 * Words that sheets and texts share: names of months, and what claims are about; not exported.
 *
 * <pre>{@code
 * Months.all().get(0).month(); // 1
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.words;

import org.jspecify.annotations.NullMarked;
