package io.github.hiwar.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.report.page.SourceView;
import io.github.hiwar.report.templates.JtesourceGenerated;
import io.github.hiwar.source.Document;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;

/**
 * A source beside what a record takes from it, passage by passage, so that a person can compare
 * them: each entity stands next to the passage that its citation names, and leads back to it. Like
 * {@link HtmlReport}, the page needs no network and no other file, and shows every text as text; it
 * has no script.
 */
public final class SourcePage {
  /** What a passage is. */
  public enum Standing {
    /** A heading. */
    HEADING,
    /** A paragraph, or an item. */
    TEXT,
    /** Something that nobody made anything of, since nothing says for sure what it is. */
    UNSURE,
    /** Something that nothing was to be made of. */
    PASSED_OVER
  }

  /**
   * A piece of the source.
   *
   * @param locator its place, as citations have it
   * @param level how deep it stands: 0 for paragraphs, 1 for items, 2 for items below them
   * @param standing what it is
   * @param text what it says
   * @param marks what in it was read as a figure or a date, in the order of the text
   */
  public record Passage(
      String locator, int level, Standing standing, String text, List<Mark> marks) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param locator its place, as citations have it
     * @param level how deep it stands: 0 for paragraphs, 1 for items, 2 for items below them
     * @param standing what it is
     * @param text what it says
     * @param marks what in it was read as a figure or a date, in the order of the text
     */
    public Passage {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Words that were read as a figure or a date.
   *
   * @param start where they begin in the text of the passage
   * @param end where they end
   * @param value what they were read as; empty if that is not sure
   */
  public record Mark(int start, int end, Optional<String> value) {}

  private SourcePage() {}

  /**
   * {@return the page about one source of a record, as a whole document of HTML}
   *
   * @param record the record
   * @param document the source
   * @param passages its text
   * @param findings what is to be looked at first
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   */
  public static String of(
      BargainingRecord record,
      Ref<Document> document,
      List<Passage> passages,
      Findings findings,
      String language) {
    StringOutput html = new StringOutput();
    JtesourceGenerated.render(
        new OwaspHtmlTemplateOutput(html),
        null,
        SourceView.of(record, document, passages, findings, language));
    return html.toString();
  }
}
