/**
 * The command line. {@link io.github.hiwar.cli.Hiwar} runs one command:
 *
 * <pre>{@code
 * int status = Hiwar.run("validate", "record.json", "--format", "json");
 * }</pre>
 */
@NullMarked
package io.github.hiwar.cli;

import org.jspecify.annotations.NullMarked;
