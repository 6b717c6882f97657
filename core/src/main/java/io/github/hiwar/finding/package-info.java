/**
 * What is found in documents, records, files and tables, all in one form: one type, one catalogue
 * of texts in three languages, one way to make messages from them.
 *
 * <pre>{@code
 * for (Finding finding : HiwarJson.check(json, RecordValidator.standard()).findings()) {
 *   System.out.println(finding.where() + ": " + finding.message(Locale.FRENCH));
 * }
 * }</pre>
 */
@NullMarked
package io.github.hiwar.finding;

import org.jspecify.annotations.NullMarked;
