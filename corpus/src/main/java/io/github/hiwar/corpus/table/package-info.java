/**
 * Records as flat tables that join, and tables as records again.
 *
 * <pre>{@code
 * Tables.rows(record, (table, cells) -> System.out.println(table.name() + " " + cells));
 * }</pre>
 */
@NullMarked
package io.github.hiwar.corpus.table;

import org.jspecify.annotations.NullMarked;
