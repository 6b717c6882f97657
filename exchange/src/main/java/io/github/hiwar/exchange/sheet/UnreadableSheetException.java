package io.github.hiwar.exchange.sheet;

/** A file is no sheet that can be read; becomes a finding before it reaches a user. */
@SuppressWarnings("serial") // Never leaves this package.
final class UnreadableSheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final Object value;
  private final long row;

  UnreadableSheetException(String code, Object value) {
    this(code, value, 0);
  }

  UnreadableSheetException(String code, Object value, long row) {
    super(code, null, false, false);
    this.code = code;
    this.value = value;
    this.row = row;
  }

  String code() {
    return code;
  }

  Object value() {
    return value;
  }

  long row() {
    return row;
  }
}
