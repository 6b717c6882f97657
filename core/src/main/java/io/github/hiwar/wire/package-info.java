/**
 * What the interfaces of the model tell the processor that makes their shapes, checks and builders;
 * gone once Hiwar is compiled, and not exported.
 *
 * <pre>{@code
 * interface Stay {
 *   Optional<PartialDate> on();
 *
 *   @Wire.Needs(value = "on", rule = "a last day needs a first one in on")
 *   Optional<PartialDate> until();
 * }
 * }</pre>
 */
@NullMarked
package io.github.hiwar.wire;

import org.jspecify.annotations.NullMarked;
