package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.json.engine.JsonSink;
import io.github.hiwar.json.engine.JsonSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Jackson 2 behind the wire format. Found as a service; named where it has to be this one:
 *
 * <pre>{@code
 * HiwarJson json = HiwarJson.using(new Jackson2Engine());
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class Jackson2Engine implements JsonEngine {
  // Else Jackson 2 would escape what lies outside the basic plane, which RFC 8259 does not ask for.
  private static final JsonFactory WRITING =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  // A factory knows the names that it has met: one for all documents that have the same limits.
  private final Map<Limits, JsonFactory> reading = new ConcurrentHashMap<>();

  /** An engine, for {@code ServiceLoader} and for users. */
  public Jackson2Engine() {}

  // Depth and size of a document are the reader's to watch: it says where. Names are interned by
  // default, so that the reader knows most of them by their pointer.
  private static JsonFactory reading(Limits limits) {
    return JsonFactory.builder()
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
    return "jackson2";
  }

  @Override
  public JsonSource source(byte[] utf8, Limits wanted) throws IOException {
    JsonFactory factory = reading.computeIfAbsent(wanted, Jackson2Engine::reading);
    return new ParserSource(factory.createParser(utf8));
  }

  @Override
  public JsonSink sink(OutputStream out) throws IOException {
    return new GeneratorSink(WRITING.createGenerator(out));
  }
}
