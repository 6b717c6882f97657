package io.github.hiwar.json.engine;

import java.io.Closeable;
import java.io.IOException;

/** A JSON text as a stream of tokens that the reader pulls. Used by one thread at a time. */
public interface JsonSource extends Closeable {
  /**
   * {@return the next token}
   *
   * @throws MalformedJsonException if the text is not JSON, or a token is over the limits
   * @throws IOException if the text cannot be read
   */
  JsonToken next() throws IOException;

  /**
   * {@return the next token} It is often the name that is expected: some engines know that by its
   * bytes, make no text of it, and give {@link JsonToken#EXPECTED}; others give {@link
   * JsonToken#NAME} for this name, too.
   *
   * @param expected the name that is expected next
   * @throws MalformedJsonException if the text is not JSON, or a token is over the limits
   * @throws IOException if the text cannot be read
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

  /**
   * {@return the string at a token that is one} It is often one of those that were met before: some
   * engines know that by its characters, and make no text of it.
   *
   * @param repeated the texts that were met before, among them this one from now on
   * @throws IOException if it cannot be read
   */
  default String text(RepeatedTexts repeated) throws IOException {
    return text();
  }

  /** {@return the line at which the current token starts, from 1 on; 0 if not known} */
  int line();

  /** {@return the column at which the current token starts, from 1 on; 0 if not known} */
  int column();
}
