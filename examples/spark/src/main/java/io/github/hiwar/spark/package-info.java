/**
 * The corpus on Apache Spark: the functions of the single machine, called by the tasks of a
 * cluster.
 */
@NullMarked
package io.github.hiwar.spark;

import org.jspecify.annotations.NullMarked;
