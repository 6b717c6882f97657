/**
 * Where a record names people: names are compared by their letters alone, in every text that a
 * record can hold. For redaction and for the rules about publication; not exported.
 */
@NullMarked
package io.github.hiwar.names;

import org.jspecify.annotations.NullMarked;
