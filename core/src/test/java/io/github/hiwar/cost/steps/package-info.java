/** Counts the steps that operations take, in a JVM whose classes count them. */
@org.jspecify.annotations.NullMarked
package io.github.hiwar.cost.steps;
