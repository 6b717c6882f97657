package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells findings: as a compiler does, or as one JSON object a record. */
final class FindingPrinter {
  /** How findings are told. */
  enum Format {
    text,
    json
  }

  private static final int A_WHILE = 1000;

  private final Terminal terminal;
  private final Format format;
  // The kinds of findings, in the order in which they are counted up.
  private final Map<String, Long> found = new LinkedHashMap<>();
  private long records;
  private boolean broken;

  FindingPrinter(Terminal terminal, Format format) {
    this.terminal = terminal;
    this.format = format;
    for (String kind : List.of("error", "warning", "notice", "suppressed", "unlisted")) {
      found.put(kind, 0L);
    }
  }

  /** How many records were looked at. */
  long records() {
    return records;
  }

  /** How many errors were found. */
  long errors() {
    return found.getOrDefault("error", 0L);
  }

  /** Whether nobody reads what is printed any more. */
  boolean isBroken() {
    return broken;
  }

  void print(String file, byte[] document, Findings findings, Optional<BargainingRecord> record) {
    Locale locale = terminal.of(record).locale();
    records++;
    for (Finding one : findings) {
      found.merge(one.isSuppressed() ? "suppressed" : one.severity().code(), 1L, Long::sum);
    }
    found.merge("unlisted", (long) findings.cut(), Long::sum);
    if (format == Format.json) {
      json(file, findings, locale);
    } else {
      findings.forEach(finding -> text(file, document, finding, locale));
      if (findings.wasCut()) {
        terminal.print("%s: %s", file, terminal.say("cut", findings.cut()));
      }
    }
    broken = terminal.out().checkError();
  }

  private void text(String file, byte[] document, Finding finding, Locale locale) {
    long line = finding.where().line();
    int column = finding.where().column();
    String place = (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    Shown suppressed =
        finding
            .suppressedBecause()
            .map(reason -> Shown.of(" (%s)", terminal.say("suppressed", reason)))
            .orElseGet(() -> Shown.of(""));
    terminal.print(
        "%s%s: %s %s%s: %s",
        file,
        place,
        terminal.say(finding.severity().code()),
        finding.code(),
        suppressed,
        terminal.sentence(finding.message(locale)));
    Excerpt.of(document, Math.toIntExact(line), column).forEach(one -> terminal.print("%s", one));
  }

  private void json(String file, Findings findings, Locale locale) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", file);
    map.put("valid", findings.isValid());
    map.put("findings", findings.stream().map(one -> ForPrograms.of(one, locale)).toList());
    if (findings.wasCut()) {
      map.put("cut", findings.cut());
    }
    terminal.out().println(JsonText.line(map));
  }

  /** Says how far it is, if somebody watches. */
  void progress() {
    if (records % A_WHILE == 0) {
      terminal.progress(records);
    }
  }

  /** Says how it went, on a line that takes the place of the progress. */
  void summary() {
    if (format == Format.text) {
      Stream<Shown> counts =
          found.entrySet().stream()
              .filter(kind -> kind.getValue() > 0 || kind.getKey().equals("error"))
              .map(kind -> Plural.say(terminal, kind.getKey(), kind.getValue()));
      terminal.overProgress(
          terminal.say(
              "summary",
              Plural.say(terminal, "record", records),
              Shown.joined(counts, terminal.say("comma"))));
    }
  }
}
