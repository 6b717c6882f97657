/** The sectoral dialogue of the Moroccan crafts sector, 14 October 2025, modelled completely. */
@NullMarked
package io.github.hiwar.examples.crafts;

import org.jspecify.annotations.NullMarked;
