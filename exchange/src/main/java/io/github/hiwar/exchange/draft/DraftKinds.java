package io.github.hiwar.exchange.draft;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be said of a text that is drafted: why it cannot be read, and what is not sure of it.
 */
public final class DraftKinds {
  private static final Catalogue TEXTS =
      Catalogue.of("drafts", name -> DraftKinds.class.getResourceAsStream(name));

  /** The file is of a format that is not read: a PDF, an image, an old Word document. */
  public static final FindingKind FORMAT = TEXTS.kind("draft-format", Severity.ERROR);

  /** The document is protected by a password. */
  public static final FindingKind ENCRYPTED = TEXTS.kind("draft-encrypted", Severity.ERROR);

  /** The document is broken. */
  public static final FindingKind DAMAGED = TEXTS.kind("draft-damaged", Severity.ERROR);

  /** The document is larger than is read, packed or unpacked. */
  public static final FindingKind TOO_LARGE = TEXTS.kind("draft-too-large", Severity.ERROR);

  /** The file is no text in UTF-8. */
  public static final FindingKind NOT_TEXT = TEXTS.kind("draft-not-text", Severity.ERROR);

  /** There is no text in the document. */
  public static final FindingKind EMPTY = TEXTS.kind("draft-empty", Severity.ERROR);

  /** The text has no list, and so nothing that could be a claim. */
  public static final FindingKind NO_LIST = TEXTS.kind("draft-no-list", Severity.ERROR);

  /** Nothing says for sure whether the items of a list are claims; they are left out. */
  public static final FindingKind LIST_UNSURE = TEXTS.kind("draft-list-unsure", Severity.WARNING);

  /** No list begins where one was said to hold claims or answers. */
  public static final FindingKind NO_LIST_THERE =
      TEXTS.kind("draft-no-list-there", Severity.WARNING);

  /** The text has more items than a draft takes. */
  public static final FindingKind CUT = TEXTS.kind("draft-cut", Severity.WARNING);

  /** A day of the week and a date do not fit each other. */
  public static final FindingKind WEEKDAY = TEXTS.kind("draft-weekday", Severity.WARNING);

  /** The items of a list are neither claims nor answers, by what leads to it. */
  public static final FindingKind LIST_PASSED_OVER =
      TEXTS.kind("draft-list-passed-over", Severity.NOTICE);

  private static final List<FindingKind> ALL =
      List.of(
          FORMAT,
          ENCRYPTED,
          DAMAGED,
          TOO_LARGE,
          NOT_TEXT,
          EMPTY,
          NO_LIST,
          LIST_UNSURE,
          NO_LIST_THERE,
          CUT,
          WEEKDAY,
          LIST_PASSED_OVER);

  private DraftKinds() {}

  /** {@return all of them} */
  public static List<FindingKind> all() {
    return ALL;
  }

  /** What is found at a line; arguments are pairs of name and value. */
  static Finding found(FindingKind kind, String file, int line, Object... params) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (int i = 0; i + 1 < params.length; i += 2) {
      String name = params[i].toString();
      Argument.of(params[i + 1]).ifPresent(argument -> arguments.put(name, argument));
    }
    return Finding.of(kind, Where.DOCUMENT.in(file).at(line, 0), arguments);
  }
}
