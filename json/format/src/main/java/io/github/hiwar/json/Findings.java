package io.github.hiwar.json;

import io.github.hiwar.json.problem.Problem;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.shape.Place;
import io.github.hiwar.validation.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The problems of one document as they are found, and the place that the reader is at. */
final class Findings {
  // What was probably meant, the part of an object that is wrong, what stands where something else
  // is expected: without a value, no parameter.
  private static final Set<String> OPTIONAL = Set.of("near", "part", "given");

  // What the document itself says; the rest is of this library.
  private static final Set<String> QUOTED = Set.of("value", "member", "version", "detail", "given");

  private static final Location UNKNOWN = new Location(0, 0);

  // What is kept of problems is bounded whatever the document holds: a pointer by the place that it
  // names, a parameter by what it quotes, and all of them together.
  private static final int LONGEST_POINTER = 2000;
  private static final int MOST_CHARACTERS = 1 << 20;

  private final ReadMode mode;
  private final int limit;
  private final boolean once;
  private final List<Problem> problems = new ArrayList<>();
  private String[] names = new String[16];
  private int[] indexes = new int[16];
  // Where the values begin that the reader is in; kept only for who cannot look a second time.
  private Location[] begun = {UNKNOWN};
  private int depth;
  private int characters;
  private int errors;
  private int cut;

  Findings(ReadMode mode, int limit) {
    this(mode, limit, false);
  }

  /** The problems of a document that can be read once only, or of one that is at hand. */
  Findings(ReadMode mode, int limit, boolean once) {
    this.mode = mode;
    this.limit = limit;
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

  void leave() {
    depth--;
  }

  /** Goes back to the root: text that is not JSON has no structure to point into. */
  void leaveAll() {
    depth = 0;
  }

  int errors() {
    return errors;
  }

  int cut() {
    return cut;
  }

  /** Whether what is reported from now on is counted only. */
  boolean isFull() {
    return problems.size() >= limit || characters >= MOST_CHARACTERS;
  }

  List<Problem> problems() {
    return problems;
  }

  /** A mark to go back to, where a value that cannot be read is kept as it is. */
  int mark() {
    return problems.size();
  }

  /** Makes warnings of the errors since the mark: the value is kept. */
  void softenSince(int mark) {
    for (int i = mark; i < problems.size(); i++) {
      Problem p = problems.get(i);
      if (p.severity() == Severity.ERROR) {
        problems.set(
            i,
            new Problem(p.code(), Severity.WARNING, p.pointer(), p.line(), p.column(), p.params()));
      }
    }
  }

  /** Forgets the errors since a count that {@link #errors()} gave. */
  void resetErrors(int count) {
    errors = count;
  }

  /** Reports a problem whose place a second look will find; parameters are pairs. */
  void report(ProblemCode code, String member, String... params) {
    report(code, member, 0, 0, params);
  }

  /** Reports a problem; parameters are pairs of name and value. */
  void report(ProblemCode code, String member, int line, int column, String... params) {
    Severity severity =
        mode == ReadMode.STRICT && code.severity() == Severity.NOTICE
            ? Severity.ERROR
            : code.severity();
    errors += severity == Severity.ERROR ? 1 : 0;
    if (isFull()) {
      cut++;
      return;
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < params.length; i += 2) {
      if (!params[i + 1].isEmpty() || !OPTIONAL.contains(params[i])) {
        String text = QUOTED.contains(params[i]) ? Quote.of(params[i + 1]) : params[i + 1];
        characters += text.length();
        named.put(params[i], text);
      }
    }
    Location place = line == 0 && once ? begin() : new Location(line, column);
    String pointer = pointer(member);
    characters += pointer.length();
    problems.add(new Problem(code, severity, pointer, place.line(), place.column(), named));
  }

  // Of what was read ahead, the place is that of the nearest value around.
  private Location begin() {
    int around = depth;
    while (around > 0 && begun[around].equals(UNKNOWN)) {
      around--;
    }
    return begun[around];
  }

  // RFC 6901: ~ and / are written ~0 and ~1. Of what lies so deep under long names that nobody
  // would
  // read its pointer, the pointer is that of a value around it.
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
