/** The command line: validates, converts and explains records for tools of any language. */
@NullMarked
package io.github.hiwar.examples.cli;

import org.jspecify.annotations.NullMarked;
