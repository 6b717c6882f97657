/** The figures of a corpus as people and programs read them: text, JSON, and a page with charts. */
@NullMarked
package io.github.hiwar.examples.statistics;

import org.jspecify.annotations.NullMarked;
