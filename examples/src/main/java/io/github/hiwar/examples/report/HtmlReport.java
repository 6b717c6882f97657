package io.github.hiwar.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.hiwar.BargainingRecord;
import java.time.LocalDate;

/**
 * Writes a record as one page of HTML that needs nothing else: no network, no other file.
 *
 * <pre>{@code
 * Files.writeString(file, HtmlReport.of(record, LocalDate.of(2025, 12, 31), "ar"));
 * }</pre>
 */
public final class HtmlReport {
  private static final String TEMPLATES = "io.github.hiwar.examples.report.templates";

  private HtmlReport() {}

  /**
   * The page about a record.
   *
   * @param day the day that statuses are of
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   */
  public static String of(BargainingRecord record, LocalDate day, String language) {
    Page page = Page.of(Content.of(record, day, new Words(language)), Assets.load());
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    StringOutput html = new StringOutput();
    engine.render("report.jte", page, html);
    return html.toString();
  }
}
