/** The wire format: reading and writing records as JSON, whatever engine does the parsing. */
@NullMarked
package io.github.hiwar.json;

import org.jspecify.annotations.NullMarked;
