package io.github.hiwar.jackson3;

import io.github.hiwar.json.Limits;
import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.json.engine.JsonSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Jackson 3 behind the wire format. Found as a service; named where it has to be this one:
 *
 * <pre>{@code
 * RecordCodec json = HiwarJson.using(new Jackson3Engine());
 * }</pre>
 *
 * <p>This class is thread-safe.
 */
public final class Jackson3Engine implements JsonEngine {
  private static final int BYTES_OF_A_CHARACTER = 3;

  // By what of the limits Jackson is told. Few, since programs have few limits; a document leaves
  // nothing in them.
  private final Map<List<Integer>, JsonFactory> reading = new ConcurrentHashMap<>();

  /** An engine, for {@code ServiceLoader} and for users. */
  public Jackson3Engine() {}

  // The reader watches over the limits, and says where: Jackson stops only at what the reader would
  // have to keep before it could look at it. Of names it counts the bytes.
  private static JsonFactory reading(Limits limits) {
    long nameBytes = (long) BYTES_OF_A_CHARACTER * limits.names();
    return new ForgetfulFactory(
        StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength((int) Math.min(nameBytes, Integer.MAX_VALUE))
            .maxStringLength(limits.text())
            .maxNumberLength(Math.max(limits.digits(), limits.text()))
            .build());
  }

  @Override
  public String name() {
    return "jackson3";
  }

  @Override
  public JsonSource source(byte[] utf8, Limits wanted) throws IOException {
    List<Integer> told = List.of(wanted.names(), wanted.text(), wanted.digits());
    JsonFactory factory = reading.computeIfAbsent(told, key -> reading(wanted));
    return new ParserSource(factory.createParser(ObjectReadContext.empty(), utf8));
  }
}
