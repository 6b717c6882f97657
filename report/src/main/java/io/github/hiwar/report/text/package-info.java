/**
 * Reports as lines in a terminal, and what it takes to print texts of records there.
 *
 * <pre>{@code
 * new RecordPrinter(record, board, "fr", false, System.out).print();
 * System.out.println(Visible.of(fromOutside)); // nothing in it moves the cursor
 * }</pre>
 */
@NullMarked
package io.github.hiwar.report.text;

import org.jspecify.annotations.NullMarked;
