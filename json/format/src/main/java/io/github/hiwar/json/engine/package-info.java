/**
 * What a JSON engine has to do to serve the wire format: give tokens and take them.
 *
 * <pre>{@code
 * JsonEngine engine = ServiceLoader.load(JsonEngine.class).findFirst().orElseThrow();
 * RecordCodec json = HiwarJson.using(engine).limits(Limits.standard().withDepth(32));
 * }</pre>
 */
@NullMarked
package io.github.hiwar.json.engine;

import org.jspecify.annotations.NullMarked;
