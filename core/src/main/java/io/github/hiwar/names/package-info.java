/**
 * Where a record names people: names are compared by their letters alone, in every text that a
 * record can hold. For redaction and for the rules about publication; not exported.
 *
 * <pre>{@code
 * Names names = Names.of(record.people(), person -> person.offices().isEmpty());
 * names.in("Merci à H. BÉRARD", Style.PROSE); // where, and who may be meant
 * }</pre>
 */
@NullMarked
package io.github.hiwar.names;

import org.jspecify.annotations.NullMarked;
