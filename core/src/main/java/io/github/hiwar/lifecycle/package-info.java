/** Which states a subject can be in and which steps lead from one to the next: data, not code. */
@NullMarked
package io.github.hiwar.lifecycle;

import org.jspecify.annotations.NullMarked;
