/**
 * The wire format: reading, checking and writing records as JSON.
 *
 * <pre>{@code
 * byte[] json = HiwarJson.write(record);
 * ReadResult result = HiwarJson.read(json);
 * result.record(); // empty if it was refused, and result.findings() says why and where
 * }</pre>
 */
@NullMarked
package io.github.hiwar.json;

import org.jspecify.annotations.NullMarked;
