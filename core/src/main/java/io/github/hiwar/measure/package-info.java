/** Acts that a party owes or has performed. */
@NullMarked
package io.github.hiwar.measure;

import org.jspecify.annotations.NullMarked;
