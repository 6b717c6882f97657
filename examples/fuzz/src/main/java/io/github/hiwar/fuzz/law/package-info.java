/** What must hold for every document, whoever wrote it. */
@NullMarked
package io.github.hiwar.fuzz.law;

import org.jspecify.annotations.NullMarked;
