package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.validation.RecordValidator;
import java.util.List;
import java.util.Set;

/** What can be wrong with a document, or worth knowing of it, when it is read. */
public final class DocumentKinds {
  private static final Catalogue TEXTS =
      Catalogue.of("documents", name -> DocumentKinds.class.getResourceAsStream(name));

  private static final String CODE_UNKNOWN = "code-unknown";

  /** The text is not JSON (RFC 8259). */
  public static final FindingKind MALFORMED_JSON = error("malformed-json");

  /** Something follows after the document. */
  public static final FindingKind TRAILING_CONTENT = error("trailing-content");

  /** The document is over a limit. */
  public static final FindingKind LIMIT_EXCEEDED = error("limit-exceeded");

  /** An object has two members of one name. */
  public static final FindingKind DUPLICATE_MEMBER = error("duplicate-member");

  /** A string holds a lone surrogate or the character NUL. */
  public static final FindingKind FORBIDDEN_CHARACTER = error("forbidden-character");

  /** The document does not say which version of the format it is of. */
  public static final FindingKind MISSING_VERSION = error("missing-version");

  /** The document is of a version that this library cannot read. */
  public static final FindingKind UNSUPPORTED_VERSION = error("unsupported-version");

  /** The document is of a newer minor version; what is new is kept as it is. */
  public static final FindingKind NEWER_VERSION = notice("newer-version");

  /** A value is of another JSON type than the member has. */
  public static final FindingKind WRONG_TYPE = error("wrong-type");

  /** A member that must have a value has none. */
  public static final FindingKind MISSING_MEMBER = error("missing-member");

  /** A value breaks the rule for its kind: an impossible date, an ill-formed tag. */
  public static final FindingKind INVALID_VALUE = error("invalid-value");

  /** A code of a closed list is not known. */
  public static final FindingKind UNKNOWN_CLOSED_CODE = error("unknown-closed-code");

  /** A code of an open list is not known; it is kept. */
  public static final FindingKind UNKNOWN_OPEN_CODE = notice("unknown-open-code");

  /** A member is not known; it is kept. */
  public static final FindingKind UNKNOWN_MEMBER = notice("unknown-member");

  private static final List<FindingKind> ALL =
      List.of(
          MALFORMED_JSON,
          TRAILING_CONTENT,
          LIMIT_EXCEEDED,
          DUPLICATE_MEMBER,
          FORBIDDEN_CHARACTER,
          MISSING_VERSION,
          UNSUPPORTED_VERSION,
          NEWER_VERSION,
          WRONG_TYPE,
          MISSING_MEMBER,
          INVALID_VALUE,
          UNKNOWN_CLOSED_CODE,
          UNKNOWN_OPEN_CODE,
          UNKNOWN_MEMBER);

  private DocumentKinds() {}

  /** {@return all of them; a strict reader takes the notices for errors} */
  public static List<FindingKind> all() {
    return ALL;
  }

  /**
   * {@return what was found while reading, without what rules say of the same, and better: that a
   * code of an open list is not known}
   *
   * @param findings what was found while reading
   * @param validator the rules that look at the record next
   */
  public static Findings saidOnce(Findings findings, RecordValidator validator) {
    if (!saysCodes(validator)) {
      return findings;
    }
    Set<String> damaged = PartlyRead.damaged(findings);
    if (damaged.isEmpty()) {
      return findings.without(UNKNOWN_OPEN_CODE.code()); // Those that the list was cut by, too.
    }
    return findings.without(
        one ->
            one.kind() == UNKNOWN_OPEN_CODE && !damaged.contains(PartlyRead.around(one.where())));
  }

  /**
   * {@return what rules find in a record, at its place in the document} Of a record of which
   * something could not be read, only what the missing part could not refute.
   *
   * @param record the record
   * @param findings what was found while reading it
   * @param validator the rules
   */
  public static Findings found(
      BargainingRecord record, Findings findings, RecordValidator validator) {
    return PartlyRead.found(record, findings, validator);
  }

  /** Whether rules say which codes of open lists are not known. */
  private static boolean saysCodes(RecordValidator validator) {
    return validator.rules().stream().anyMatch(rule -> rule.id().equals(CODE_UNKNOWN));
  }

  private static FindingKind error(String code) {
    return TEXTS.kind(code, Severity.ERROR);
  }

  private static FindingKind notice(String code) {
    return TEXTS.kind(code, Severity.NOTICE);
  }

  /** A word that messages choose from. */
  static Argument word(String code) {
    return TEXTS.word(code);
  }
}
