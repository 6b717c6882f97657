package org.example.website;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.HtmlReport;
import io.github.hiwar.report.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A page of the union's website: its own head and style, and where the demands stand. */
final class DemandsPage {
  private static final String STYLE =
      "body { font-family: sans-serif } .row { color: green } .hiwar-chip { border: 1px solid }";

  private DemandsPage() {}

  static String of(Path file, LocalDate day) throws IOException {
    BargainingRecord record = HiwarJson.read(Files.readAllBytes(file)).orThrow();
    String demands =
        HtmlReport.of(record, day, "fr").sections(Section.DEMANDS, Section.OPEN).fragment();
    return "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\">"
        + "<title>Nos revendications</title><style>" + STYLE + "</style></head>"
        + "<body><h1>Nos revendications</h1>" + demands + "</body></html>";
  }

  /** Writes the page about a record into a file. */
  public static void main(String... args) throws IOException {
    String page = of(Path.of(args[0]), LocalDate.parse(args[1]));
    Files.writeString(Path.of(args[2]), page, StandardCharsets.UTF_8);
  }
}
