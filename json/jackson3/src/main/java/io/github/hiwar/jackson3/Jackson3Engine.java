package io.github.hiwar.jackson3;

import io.github.hiwar.json.Limits;
import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.json.engine.JsonSink;
import io.github.hiwar.json.engine.JsonSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Jackson 3 behind the wire format. Found as a service; named where it has to be this one:
 *
 * <pre>{@code
 * HiwarJson json = HiwarJson.using(new Jackson3Engine());
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class Jackson3Engine implements JsonEngine {
  // Nothing is escaped but what RFC 8259 asks for: neither the slash nor the higher planes.
  private static final JsonFactory WRITING =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  // A factory knows the names that it has met: one for all documents that have the same limits.
  private final Map<Limits, JsonFactory> reading = new ConcurrentHashMap<>();

  /** An engine, for {@code ServiceLoader} and for users. */
  public Jackson3Engine() {}

  // Depth and size of a document are the reader's to watch: it says where. Names are interned, so
  // that the reader knows most of them by their pointer.
  private static JsonFactory reading(Limits limits) {
    return JsonFactory.builder()
        .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNameLength(limits.text())
                .maxStringLength(limits.text())
                .maxNumberLength(limits.digits())
                .build())
        .build();
  }

  @Override
  public String name() {
    return "jackson3";
  }

  @Override
  public JsonSource source(byte[] utf8, Limits wanted) throws IOException {
    JsonFactory factory = reading.computeIfAbsent(wanted, Jackson3Engine::reading);
    return new ParserSource(factory.createParser(ObjectReadContext.empty(), utf8));
  }

  @Override
  public JsonSink sink(OutputStream out) throws IOException {
    return new GeneratorSink(WRITING.createGenerator(ObjectWriteContext.empty(), out));
  }
}
