/** What a JSON engine has to do to serve the wire format: give tokens and take them. */
@NullMarked
package io.github.hiwar.json.engine;

import org.jspecify.annotations.NullMarked;
