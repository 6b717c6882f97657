/**
 * The wire format: reading and writing records as JSON, whatever engine does the parsing.
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
