package io.github.hiwar.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;

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
    super(JsonFactory.builder().streamReadConstraints(constraints));
  }

  @Override
  protected JsonParser _createParser(
      ObjectReadContext reading, IOContext context, byte[] utf8, int offset, int length) {
    return new UTF8StreamJsonParser(
        reading,
        context,
        _streamReadFeatures,
        _formatReadFeatures,
        null,
        _byteSymbolCanonicalizer.makeChildOrPlaceholder(NO_FEATURES),
        utf8,
        offset,
        offset + length,
        0,
        false);
  }
}
