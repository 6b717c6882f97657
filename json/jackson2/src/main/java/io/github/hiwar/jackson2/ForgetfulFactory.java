package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
    super(new JsonFactoryBuilder().streamReadConstraints(constraints));
    this.table = NEEDS_A_TABLE;
  }

  private ForgetfulFactory(boolean table) {
    this.table = table;
  }

  private boolean reads() {
    try (JsonParser parser = createParser(TRIED)) {
      while (parser.nextToken() != null) {}
      return true;
    } catch (IllegalStateException | IOException e) {
      return false;
    }
  }

  // Not interned: what is interned stays.
  private ByteQuadsCanonicalizer names() {
    return table
        ? ByteQuadsCanonicalizer.createRoot().makeChild(Feature.CANONICALIZE_FIELD_NAMES.getMask())
        : _byteSymbolCanonicalizer.makeChildOrPlaceholder(NO_FEATURES);
  }

  @Override
  protected JsonParser _createParser(byte[] utf8, int offset, int length, IOContext context) {
    return new UTF8StreamJsonParser(
        context,
        _parserFeatures,
        null,
        _objectCodec,
        names(),
        utf8,
        offset,
        offset + length,
        0,
        false);
  }
}
