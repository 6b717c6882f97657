package io.github.hiwar.json.engine;

import io.github.hiwar.json.Limits;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A JSON library behind the wire format. Implementations are found as services; they are immutable
 * and thread-safe.
 *
 * <p>All engines give the same tokens for the same text and write the same bytes: UTF-8, nothing
 * escaped but what RFC 8259 asks for, no white space.
 */
public interface JsonEngine {
  /** {@return the name of the library, for messages: {@code jackson3}} */
  String name();

  /**
   * {@return a source of the tokens of a document}
   *
   * @param utf8 the document
   * @param limits how long strings and numbers may be
   * @throws IOException if the source cannot be opened
   */
  JsonSource source(byte[] utf8, Limits limits) throws IOException;

  /**
   * {@return a sink that writes to a stream and closes it at the end}
   *
   * @param out where the bytes go
   * @throws IOException if the sink cannot be opened
   */
  JsonSink sink(OutputStream out) throws IOException;
}
