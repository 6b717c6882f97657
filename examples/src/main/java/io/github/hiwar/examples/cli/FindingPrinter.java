package io.github.hiwar.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        terminal.print("%s: %s", file, terminal.say("cut", cut));
      }
    }
    broken = terminal.out().checkError();
  }

  private void text(String file, byte[] document, Finding finding) {
    String place =
        (finding.line() > 0 ? ":" + finding.line() : "")
            + (finding.column() > 0 ? ":" + finding.column() : "");
    Shown suppressed =
        finding.suppressed().isEmpty()
            ? Shown.of("")
            : Shown.of(" (%s)", terminal.say("suppressed", finding.suppressed()));
    terminal.print(
        "%s%s: %s %s%s: %s",
        file,
        place,
        terminal.say(finding.severity()),
        finding.rule(),
        suppressed,
        terminal.sentence(finding.message()));
    Excerpt.of(document, finding.line(), finding.column())
        .forEach(line -> terminal.print("%s", line));
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
