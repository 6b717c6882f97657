/** Tells whoever changes the model which committed file is behind, and how it is made anew. */
@NullMarked
package io.github.hiwar.committed;

import org.jspecify.annotations.NullMarked;
