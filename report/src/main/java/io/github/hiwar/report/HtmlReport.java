package io.github.hiwar.report;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.page.Page;
import io.github.hiwar.report.templates.JtefragmentGenerated;
import io.github.hiwar.report.templates.JtereportGenerated;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The report about a record as of a day: a whole page of HTML, or a fragment for a page of your
 * own. Every text of the record is shown as text, whatever it holds, and isolated from the
 * direction of the text around it; links lead only to web addresses.
 *
 * <pre>{@code
 * HtmlReport report = HtmlReport.of(record, LocalDate.of(2025, 12, 31), "ar");
 * Files.writeString(file, report.page());
 * String piece = report.sections(Section.DEMANDS, Section.OPEN).fragment();
 * }</pre>
 *
 * This class is immutable and thread-safe.
 */
public final class HtmlReport {
  private final BargainingRecord record;
  private final LocalDate day;
  private final String language;
  private final List<Section> sections;

  private HtmlReport(
      BargainingRecord record, LocalDate day, String language, List<Section> sections) {
    this.record = record;
    this.day = day;
    this.language = language;
    this.sections = sections;
  }

  /**
   * {@return the report about a record, with all sections}
   *
   * @param record the record
   * @param day the as-of day of the statuses
   * @param language {@code ar}, {@code fr} or {@code en}; any other gives English
   */
  public static HtmlReport of(BargainingRecord record, LocalDate day, String language) {
    return new HtmlReport(record, day, language, List.of(Section.values()));
  }

  /**
   * {@return the same with these sections only, in this order, each once}
   *
   * @param first the first section
   * @param more the others
   */
  public HtmlReport sections(Section first, Section... more) {
    List<Section> chosen = Stream.concat(Stream.of(first), Stream.of(more)).distinct().toList();
    return new HtmlReport(record, day, language, chosen);
  }

  /**
   * {@return a page that needs no network and no other file} It contains its style and its script,
   * and its policy lets the browser use nothing else.
   */
  public String page() {
    return written((html, page) -> JtereportGenerated.render(html, null, page));
  }

  /**
   * {@return one element for a page of your own} It is a {@code div} of the class {@code hiwar}
   * with its language and direction, in which every class and every id begins with {@code hiwar-}.
   * It gives the day and says whether the record was withdrawn; then come the sections, whose
   * headings are {@code h2}. It brings neither style nor script and is complete without them;
   * without the script of {@link #page} the filter of demands stays hidden. A page can hold only
   * one, since ids are unique.
   */
  public String fragment() {
    return written((html, page) -> JtefragmentGenerated.render(html, null, page));
  }

  private String written(BiConsumer<HtmlTemplateOutput, Page> template) {
    StringOutput html = new StringOutput();
    List<String> keys = sections.stream().map(Section::key).toList();
    template.accept(new OwaspHtmlTemplateOutput(html), Page.of(record, day, language, keys));
    return html.toString();
  }
}
