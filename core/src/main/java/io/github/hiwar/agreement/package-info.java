/** Texts that close a negotiation, the votes on them, and industrial action. */
@NullMarked
package io.github.hiwar.agreement;

import org.jspecify.annotations.NullMarked;
