/** What can be wrong with a document: codes that never change, messages in three languages. */
@NullMarked
package io.github.hiwar.json.problem;

import org.jspecify.annotations.NullMarked;
