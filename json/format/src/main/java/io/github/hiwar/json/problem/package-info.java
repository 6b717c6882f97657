/**
 * What can be wrong with a document: codes that never change, messages in three languages.
 *
 * <pre>{@code
 * for (Problem problem : HiwarJson.read(json).problems()) {
 *   System.out.println(problem.line() + ":" + problem.column() + " " + problem.pointer()
 *       + " " + problem.message(Locale.FRENCH));
 * }
 * }</pre>
 */
@NullMarked
package io.github.hiwar.json.problem;

import org.jspecify.annotations.NullMarked;
