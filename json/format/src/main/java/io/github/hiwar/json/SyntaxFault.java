package io.github.hiwar.json;

/**
 * Why a text is not JSON.
 *
 * @param kind what is wrong
 * @param at the byte at which it is
 * @param since the byte at which the member, or the element, begins that is read when it is met:
 *     engines differ in how much of it they give before they refuse the text
 * @param given what stands there instead, empty if nothing does
 */
record SyntaxFault(Kind kind, int at, int since, String given) {
  /** What can be wrong, by its word in messages. */
  enum Kind {
    EMPTY("document-empty"),
    ENDS("text-ends"),
    VALUE("value-expected"),
    NAME("name-expected"),
    COLON("colon-expected"),
    OBJECT_GOES_ON("comma-or-brace-expected"),
    LIST_GOES_ON("comma-or-bracket-expected"),
    FOLLOWS("end-expected"),
    NUMBER("number-ill-formed"),
    ESCAPE("escape-unknown"),
    CONTROL("control-character"),
    /** Of a name that is JSON, but no text. */
    HALF_A_PAIR("half-a-pair");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
