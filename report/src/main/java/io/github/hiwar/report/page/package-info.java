/** What the pages show, worked out; the templates only put it in its place. Not exported. */
@NullMarked
package io.github.hiwar.report.page;

import org.jspecify.annotations.NullMarked;
