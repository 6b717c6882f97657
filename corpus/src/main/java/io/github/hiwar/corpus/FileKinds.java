package io.github.hiwar.corpus;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be wrong with the files of a corpus, and between its records. */
public final class FileKinds {
  private static final Catalogue TEXTS =
      Catalogue.of("files", name -> FileKinds.class.getResourceAsStream(name));

  /** An archive ends too early; the lines before are good. */
  public static final FindingKind ARCHIVE_TRUNCATED = kind("archive-truncated");

  /** An archive cannot be unpacked from some line on; the lines before are good. */
  public static final FindingKind ARCHIVE_DAMAGED = kind("archive-damaged");

  /** A line is longer than can be read; it is passed over, and the next one is read. */
  public static final FindingKind LINE_TOO_LONG = kind("line-too-long");

  /** A file is not text in UTF-8: nothing of it is read. */
  public static final FindingKind NOT_TEXT = kind("not-text");

  /** There is no file of that name. */
  public static final FindingKind NO_SUCH_FILE = kind("no-such-file");

  /** A file cannot be opened, or not be read any further. */
  public static final FindingKind UNREADABLE = kind("unreadable");

  /** A record has the id of one that was read before; the first is kept. */
  public static final FindingKind DUPLICATE_RECORD = kind("duplicate-record");

  /**
   * A link leads to what another record, which is at hand, has not; a warning, since that record
   * may be of another time. {@link Links} finds it.
   */
  public static final FindingKind LINK_TARGET_MISSING =
      TEXTS.kind("link-target-missing", Severity.WARNING);

  private static final List<FindingKind> ALL =
      List.of(
          ARCHIVE_TRUNCATED,
          ARCHIVE_DAMAGED,
          LINE_TOO_LONG,
          NOT_TEXT,
          NO_SUCH_FILE,
          UNREADABLE,
          DUPLICATE_RECORD,
          LINK_TARGET_MISSING);

  private FileKinds() {}

  /** {@return all of them} */
  public static List<FindingKind> all() {
    return ALL;
  }

  private static FindingKind kind(String code) {
    return TEXTS.kind(code, Severity.ERROR);
  }

  /** What is found at a line of a file; arguments are pairs of name and value. */
  static Finding found(Origin origin, FindingKind kind, Object... params) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (int i = 0; i + 1 < params.length; i += 2) {
      String name = params[i].toString();
      Argument.of(params[i + 1]).ifPresent(argument -> arguments.put(name, argument));
    }
    return Finding.of(kind, Where.DOCUMENT.in(origin.file()).at(origin.line(), 0), arguments);
  }

  /**
   * {@return what is found in a record that stands after another of its id}
   *
   * @param origin where the record stands
   * @param id the id
   * @param first where the first record of the id stands, which is kept
   */
  public static Finding duplicate(Origin origin, String id, Origin first) {
    return found(
        origin, DUPLICATE_RECORD, "record", id, "first", new Argument.Phrase(first.toString()));
  }
}
