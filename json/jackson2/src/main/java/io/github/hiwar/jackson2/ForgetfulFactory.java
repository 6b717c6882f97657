package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;

/**
 * Makes parsers that remember nothing: a table of the names met before, shared by all documents,
 * would keep those of hostile ones, and fill up with names whose hashes collide.
 *
 * <p>Jackson's own way to do without would read through a decoder, a third slower. Here the parser
 * of UTF-8 is made at once, which spares the guess at other encodings, too.
 */
final class ForgetfulFactory extends JsonFactory {
  private static final long serialVersionUID = 1L;
  private static final int NO_FEATURES = 0;

  ForgetfulFactory(StreamReadConstraints constraints) {
    super(new JsonFactoryBuilder().streamReadConstraints(constraints));
  }

  @Override
  protected JsonParser _createParser(byte[] utf8, int offset, int length, IOContext context) {
    return new UTF8StreamJsonParser(
        context,
        _parserFeatures,
        null,
        _objectCodec,
        _byteSymbolCanonicalizer.makeChildOrPlaceholder(NO_FEATURES),
        utf8,
        offset,
        offset + length,
        0,
        false);
  }
}
