/** Records as flat tables that join, and tables as records again. */
@NullMarked
package io.github.hiwar.corpus.table;

import org.jspecify.annotations.NullMarked;
