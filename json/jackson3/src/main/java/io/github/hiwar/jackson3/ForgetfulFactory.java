package io.github.hiwar.jackson3;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Makes parsers that remember nothing: a table of the names met before, shared by all documents,
 * would keep those of hostile ones, and fill up with names whose hashes collide.
 *
 * <p>Jackson's own way to do without would read through a decoder, a third slower. Here the parser
 * of UTF-8 is made at once, which spares the guess at other encodings, too. The oldest lines that
 * are supported know no parser without a table: there each document has one of its own.
 */
final class ForgetfulFactory extends JsonFactory {
  private static final long serialVersionUID = 1L;
  private static final int NO_FEATURES = 0;
  private static final byte[] TRIED = "{\"a name\":0}".getBytes(StandardCharsets.UTF_8);
  private static final boolean NEEDS_A_TABLE = !new ForgetfulFactory(false).reads();

  private final boolean table;

  ForgetfulFactory(StreamReadConstraints constraints) {
    super(JsonFactory.builder().streamReadConstraints(constraints));
    this.table = NEEDS_A_TABLE;
  }

  private ForgetfulFactory(boolean table) {
    this.table = table;
  }

  private boolean reads() {
    try (JsonParser parser = createParser(ObjectReadContext.empty(), TRIED)) {
      while (parser.nextToken() != null) {}
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  // Not interned: what is interned stays.
  private ByteQuadsCanonicalizer names() {
    return table
        ? ByteQuadsCanonicalizer.createRoot()
            .makeChild(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES.getMask())
        : _byteSymbolCanonicalizer.makeChildOrPlaceholder(NO_FEATURES);
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
        names(),
        utf8,
        offset,
        offset + length,
        0,
        false);
  }
}
