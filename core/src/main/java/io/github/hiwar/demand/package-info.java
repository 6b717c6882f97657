/** What is asked: the tree of demands and its categories. */
@NullMarked
package io.github.hiwar.demand;

import org.jspecify.annotations.NullMarked;
