/**
 * Reports for people, in Arabic, French and English: pages of HTML about a record or about the
 * figures of a corpus, which need no network and no other file.
 *
 * <pre>{@code
 * HtmlReport report = HtmlReport.of(record, LocalDate.of(2025, 12, 31), "ar");
 * String page = report.page();
 * String piece = report.sections(Section.DEMANDS, Section.OPEN).fragment();
 * }</pre>
 */
@NullMarked
package io.github.hiwar.report;

import org.jspecify.annotations.NullMarked;
