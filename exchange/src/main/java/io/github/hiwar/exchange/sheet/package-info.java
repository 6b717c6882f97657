/**
 * The sheet of claims that unions and ministries keep: one row per claim with its number, theme,
 * text, answer, status and deadline, as {@code .xlsx}, {@code .ods} or {@code .csv}, under headings
 * in Arabic, French or English.
 *
 * <pre>{@code
 * ClaimsSheet sheet = ClaimsSheet.read(Path.of("claims.xlsx"));
 * SheetUpdate update = sheet.reconcile(record, day);
 * update.findings(); // what was not understood, with its row and column
 * update.record();   // with what changed as entries of the journal
 * byte[] next = ClaimsSheet.of(record, day, "fr").xlsx();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.sheet;

import org.jspecify.annotations.NullMarked;
