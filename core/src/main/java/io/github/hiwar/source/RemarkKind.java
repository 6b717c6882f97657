package io.github.hiwar.source;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** What kind of speech a remark is: an open list. */
public final class RemarkKind extends OpenCode {
  /** Somebody is thanked. */
  public static final RemarkKind THANKS = new RemarkKind("thanks");

  /** Somebody or something is found good, and said to be so. */
  public static final RemarkKind PRAISE = new RemarkKind("praise");

  /** Somebody or something is found fault with. */
  public static final RemarkKind CRITICISM = new RemarkKind("criticism");

  /** What will happen, or be done, unless something changes. */
  public static final RemarkKind WARNING = new RemarkKind("warning");

  /** A short phrase that is chanted or held up. */
  public static final RemarkKind SLOGAN = new RemarkKind("slogan");

  /** Somebody is asked to join in something, and owes no answer: a demand would wait for one. */
  public static final RemarkKind INVITATION = new RemarkKind("invitation");

  /** Says what is to come, and promises it to nobody: a measure would be owed. */
  public static final RemarkKind ANNOUNCEMENT = new RemarkKind("announcement");

  /** Any other judgement. */
  public static final RemarkKind OPINION = new RemarkKind("opinion");

  /** Both sides owe something, it says: mutual obligations. */
  public static final RemarkKind RECIPROCITY = new RemarkKind("reciprocity");

  private RemarkKind(String code) {
    super(code);
  }

  /**
   * {@return the kind with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static RemarkKind of(String code) {
    return new RemarkKind(code);
  }

  /** {@return the kinds known to this version} */
  public static List<RemarkKind> known() {
    return KnownCodes.REMARK_KIND;
  }
}
