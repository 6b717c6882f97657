package io.github.hiwar.json.stream;

import java.io.IOException;

/** A JSON text as a stream of tokens that the reader pulls. Used by one thread at a time. */
public interface JsonSource {
  /**
   * {@return the next token}
   *
   * @throws IOException if the text cannot be read, or is not JSON
   */
  JsonToken next() throws IOException;

  /**
   * {@return the next token} It is often the name that is expected: some sources know that by its
   * bytes, make no text of it, and give {@link JsonToken#EXPECTED}; others give {@link
   * JsonToken#NAME} for this name, too.
   *
   * @param expected the name that is expected next
   * @throws IOException if the text cannot be read, or is not JSON
   */
  default JsonToken next(MemberName expected) throws IOException {
    return next();
  }

  /**
   * {@return the name, the string, or the number as it is spelled, at a token that has one}
   *
   * @throws IOException if it cannot be read
   */
  String text() throws IOException;

  /** {@return the line at which the current token starts, from 1 on; 0 if not known} */
  int line();

  /** {@return the column at which the current token starts, from 1 on; 0 if not known} */
  int column();
}
