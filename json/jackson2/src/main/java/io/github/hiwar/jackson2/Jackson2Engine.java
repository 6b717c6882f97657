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

/**
 * Jackson 2 behind the wire format. Found as a service; named where it has to be this one:
 *
 * <pre>{@code
 * HiwarJson json = HiwarJson.using(new Jackson2Engine());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Jackson2Engine implements JsonEngine {
  // Else Jackson 2 would escape what lies outside the basic plane, which RFC 8259 does not ask for.
  private static final JsonFactory WRITING =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final Limits limits;
  private final JsonFactory reading;

  /** An engine with the standard limits, for {@code ServiceLoader} and for users. */
  public Jackson2Engine() {
    this.limits = Limits.standard();
    this.reading = reading(limits);
  }

  // Depth and size of a document are the reader's to watch: it says where.
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
    JsonFactory factory = wanted.equals(limits) ? reading : reading(wanted);
    return new ParserSource(factory.createParser(utf8));
  }

  @Override
  public JsonSink sink(OutputStream out) throws IOException {
    return new GeneratorSink(WRITING.createGenerator(out));
  }
}
