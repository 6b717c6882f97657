package io.github.hiwar.examples.statistics;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.hiwar.examples.report.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the figures of a corpus as one page of HTML that needs no network and no other file. */
public final class StatisticsPage {
  private static final String TEMPLATES = "io.github.hiwar.examples.report.templates";

  private StatisticsPage() {}

  /** The page, in Arabic, French or English. */
  public static String of(Survey survey, String language) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, StatisticsPage.class.getClassLoader(), TEMPLATES);
    StringOutput html = new StringOutput();
    engine.render("stats.jte", StatisticsView.of(survey, language, Assets.with(style())), html);
    return html.toString();
  }

  private static String style() {
    try (InputStream in = StatisticsPage.class.getResourceAsStream("stats.css")) {
      if (in == null) {
        throw new IllegalStateException("the program's own stats.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
