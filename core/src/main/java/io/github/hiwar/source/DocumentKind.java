package io.github.hiwar.source;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of document it is: an open list. */
public final class DocumentKind extends OpenCode {
  /** A communiqué or press release of a party, or what it says to the press. */
  public static final DocumentKind COMMUNIQUE = new DocumentKind("communique");

  /** The file or memorandum of claims that opens a negotiation. */
  public static final DocumentKind CLAIMS_FILE = new DocumentKind("claims-file");

  /** A text of agreement. */
  public static final DocumentKind AGREEMENT_TEXT = new DocumentKind("agreement-text");

  /** The minutes or record of a meeting. */
  public static final DocumentKind MINUTES = new DocumentKind("minutes");

  /** A letter between parties. */
  public static final DocumentKind LETTER = new DocumentKind("letter");

  /** A formal notice: of strike, of denunciation, of negotiation. */
  public static final DocumentKind NOTICE = new DocumentKind("notice");

  /** An article of the press or of an agency. */
  public static final DocumentKind PRESS = new DocumentKind("press");

  /** A law, decree, circular or other legal instrument. */
  public static final DocumentKind LEGAL_INSTRUMENT = new DocumentKind("legal-instrument");

  /** A page of a public register or deposit. */
  public static final DocumentKind REGISTER = new DocumentKind("register");

  private DocumentKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static DocumentKind of(String code) {
    return new DocumentKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<DocumentKind> known() {
    return KnownCodes.DOCUMENT_KIND;
  }
}
