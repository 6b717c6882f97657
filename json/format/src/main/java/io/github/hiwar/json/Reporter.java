package io.github.hiwar.json;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import io.github.hiwar.shape.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found in one document as it is read, and the place that the reader is at. */
final class Reporter {
  // What was probably meant, the part of an object that is wrong, what stands where something else
  // is expected, in which member, and how it is written: without a value, no parameter.
  private static final Set<String> OPTIONAL =
      Set.of("near", "part", "given", "in", "example", "lacked");

  private static final Location UNKNOWN = new Location(0, 0);

  // Of a longer way, the place is that of a value around.
  private static final int LONGEST_POINTER = 2000;

  private static final String ID = "id";

  private final ReadMode mode;
  private final FindingCollector findings;
  private final boolean once;
  private String[] names = new String[16];
  private int[] indexes = new int[16];
  // Where the values begin that the reader is in; kept only for who cannot look a second time.
  private Location[] begun = {UNKNOWN};
  private int depth;
  // Of the element that the reader is in, of a list of the record, once it was read.
  private @Nullable String id;

  Reporter(ReadMode mode, int limit) {
    this(mode, limit, false);
  }

  /** What is found in a document that can be read once only, or in one that is at hand. */
  Reporter(ReadMode mode, int limit, boolean once) {
    this.mode = mode;
    this.findings = new FindingCollector(limit);
    this.once = once;
  }

  /** Notes where the value begins that the reader is at, if that is known. */
  void begin(Tokens tokens) {
    if (once && tokens.line() > 0) {
      begun[depth] = new Location(tokens.line(), tokens.column());
    }
  }

  void enter(String member) {
    makeRoom();
    names[depth++] = member;
  }

  // Kept as a number: text is made of it only where something is reported.
  void enter(int index) {
    makeRoom();
    id = depth == 1 ? null : id;
    names[depth] = "";
    indexes[depth++] = index;
  }

  private void makeRoom() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    indexes[depth] = -1;
    if (once) {
      begun = begun.length == depth + 1 ? Arrays.copyOf(begun, depth * 2 + 2) : begun;
      begun[depth + 1] = UNKNOWN;
    }
  }

  /** Notes the value of a member; the id of an entity names its place. */
  void note(@Nullable Object value) {
    if (depth == 3 && indexes[1] >= 0 && value instanceof String text && names[2].equals(ID)) {
      id = text;
    }
  }

  void leave() {
    depth--;
  }

  /** The name of the member that the reader is in, or in a list of; empty at the root. */
  String around() {
    int around = depth - 1;
    while (around >= 0 && indexes[around] >= 0) {
      around--;
    }
    return around < 0 ? "" : names[around];
  }

  int errors() {
    return findings.errors();
  }

  /** Whether what is reported of a kind from now on is counted only. */
  boolean isFull(FindingKind kind) {
    return !findings.takes(severity(kind));
  }

  /** What was found so far. */
  Findings findings() {
    return findings.findings();
  }

  /** A mark to go back to, where a value that cannot be read is kept as it is. */
  FindingCollector.Mark mark() {
    return findings.mark();
  }

  /** Makes warnings of the errors since the mark: the value is kept. */
  void soften(FindingCollector.Mark mark) {
    findings.soften(mark);
  }

  private Severity severity(FindingKind kind) {
    return mode == ReadMode.STRICT && kind.severity() == Severity.NOTICE
        ? Severity.ERROR
        : kind.severity();
  }

  /** Reports what a second look will find the place of; arguments are pairs of name and value. */
  void report(FindingKind kind, String member, Object... params) {
    reportAt(kind, member, 0, 0, params);
  }

  /** Reports what was found; arguments are pairs of name and value. */
  void reportAt(FindingKind kind, String member, int line, int column, Object... params) {
    Severity severity = severity(kind);
    if (!findings.takes(severity)) {
      findings.count(kind.code(), severity, false);
      return;
    }
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (int i = 0; i < params.length; i += 2) {
      String name = params[i].toString();
      if (!params[i + 1].equals("") || !OPTIONAL.contains(name)) {
        arguments.put(name, Argument.of(params[i + 1]).orElseGet(() -> new Argument.Text("")));
      }
    }
    Location place = line == 0 && once ? begin() : new Location(line, column);
    Where where = where(member).at(place.line(), place.column());
    findings.add(Finding.of(kind, where, arguments).weighing(severity), 0);
  }

  // Of what was read ahead, the place is that of the nearest value around.
  private Location begin() {
    int around = depth;
    while (around > 0 && begun[around].equals(UNKNOWN)) {
      around--;
    }
    return begun[around];
  }

  private Where where(String member) {
    String pointer = pointer(member);
    if (id != null && depth > 1 && indexes[1] >= 0) {
      String element = "/" + escape(names[0]) + "/" + indexes[1];
      if (pointer.startsWith(element)) {
        return Where.of(pointer, names[0], id, pointer.substring(element.length()));
      }
    }
    return Where.of(pointer);
  }

  // RFC 6901: ~ and / are written ~0 and ~1. What lies too deep under long names for anybody to
  // read
  // its pointer gets that of a value around it.
  private String pointer(String member) {
    StringBuilder pointer = new StringBuilder();
    boolean whole = true;
    for (int i = 0; i < depth && whole; i++) {
      whole = append(pointer, indexes[i] < 0 ? names[i] : Integer.toString(indexes[i]));
    }
    if (whole && !member.isEmpty()) {
      append(pointer, member);
    }
    return pointer.toString();
  }

  private static boolean append(StringBuilder pointer, String segment) {
    String escaped = escape(segment);
    boolean fits = pointer.length() + escaped.length() < LONGEST_POINTER;
    if (fits) {
      pointer.append('/').append(escaped);
    }
    return fits;
  }

  static String escape(String segment) {
    return Place.escape(segment);
  }
}
