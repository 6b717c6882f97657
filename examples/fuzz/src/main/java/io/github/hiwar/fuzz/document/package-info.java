/** Documents as trees that can be made wrong: how they are taken apart, edited and put together. */
@NullMarked
package io.github.hiwar.fuzz.document;

import org.jspecify.annotations.NullMarked;
