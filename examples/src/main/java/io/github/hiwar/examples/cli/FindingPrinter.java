package io.github.hiwar.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Tells findings: as a compiler does, or as one JSON object a record. */
final class FindingPrinter {
  /** How findings are told. */
  enum Format {
    text,
    json
  }

  private static final int A_WHILE = 1000;
  private static final JsonMapper MAPPER = new JsonMapper();

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

  void print(String file, byte[] document, List<Finding> findings, int cut) {
    records++;
    for (Finding one : findings) {
      found.merge(one.suppressed().isEmpty() ? one.severity() : "suppressed", 1L, Long::sum);
    }
    found.merge("unlisted", (long) cut, Long::sum);
    if (format == Format.json) {
      json(file, findings, cut);
    } else {
      findings.forEach(finding -> text(file, document, finding));
      if (cut > 0) {
        terminal.out().println(file + ": " + terminal.say("cut", cut));
      }
    }
    broken = terminal.out().checkError();
  }

  private void text(String file, byte[] document, Finding finding) {
    StringBuilder line = new StringBuilder(file);
    if (finding.line() > 0) {
      line.append(':').append(finding.line());
    }
    if (finding.column() > 0) {
      line.append(':').append(finding.column());
    }
    line.append(": ").append(terminal.say(finding.severity())).append(' ').append(finding.rule());
    if (!finding.suppressed().isEmpty()) {
      line.append(" (").append(terminal.say("suppressed", finding.suppressed())).append(')');
    }
    terminal.out().println(line + ": " + finding.message());
    terminal.out().print(Excerpt.of(document, finding.line(), finding.column()));
  }

  private void json(String file, List<Finding> findings, int cut) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", file);
    map.put("valid", findings.stream().noneMatch(Finding::isError));
    map.put("findings", findings.stream().map(Finding::asMap).toList());
    if (cut > 0) {
      map.put("cut", cut);
    }
    terminal.out().println(MAPPER.writeValueAsString(map));
  }

  /** Says how far it is, if somebody watches. */
  void progress() {
    if (terminal.interactive() && records % A_WHILE == 0) {
      terminal.err().print("\r" + terminal.say("progress", records));
      terminal.err().flush();
    }
  }

  /** Says how it went, on a line that takes the place of the progress. */
  void summary() {
    if (format == Format.text) {
      String counts =
          found.entrySet().stream()
              .filter(kind -> kind.getValue() > 0 || kind.getKey().equals("error"))
              .map(kind -> Plural.say(terminal, kind.getKey(), kind.getValue()))
              .collect(Collectors.joining(terminal.say("comma")));
      String line = terminal.say("summary", Plural.say(terminal, "record", records), counts);
      terminal.err().println(terminal.interactive() ? "\r" + line : line);
    }
  }
}
