/** How fast records are read and written, as ratios of rounds measured side by side. */
@NullMarked
package io.github.hiwar.benchmarks;

import org.jspecify.annotations.NullMarked;
