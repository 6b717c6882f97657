/**
 * Values every other package builds on: references, localized text, partial dates, codes,
 * identifiers.
 */
@NullMarked
package io.github.hiwar.value;

import org.jspecify.annotations.NullMarked;
