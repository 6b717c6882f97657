/** The report: one self-contained page of HTML about a record as of a day. */
@NullMarked
package io.github.hiwar.examples.report;

import org.jspecify.annotations.NullMarked;
