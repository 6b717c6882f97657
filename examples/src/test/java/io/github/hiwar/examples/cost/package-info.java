/** What it costs to write, read, tabulate and report records. */
@org.jspecify.annotations.NullMarked
package io.github.hiwar.examples.cost;
