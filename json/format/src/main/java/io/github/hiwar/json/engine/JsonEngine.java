package io.github.hiwar.json.engine;

import io.github.hiwar.json.Limits;
import java.io.IOException;

/**
 * A JSON library that reads the wire format. Implementations are found as services; they are
 * immutable and thread-safe.
 *
 * <p>All engines give the same tokens for the same text. None writes: records are written the same
 * whatever reads them.
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
}
