package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the engine: the one with the last name in the alphabet, so that the choice is stable. */
final class Engines {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.hiwar.json");

  private Engines() {}

  /** Sought once, when it is first asked for; a class that fails to load would hide the reason. */
  private static final class Found {
    static final Optional<RecordCodec> JSON = find().map(HiwarJson::using);

    private Found() {}
  }

  static RecordCodec standard() {
    return Found.JSON.orElseThrow(
        () ->
            new IllegalStateException(
                "no JSON engine: add hiwar-jackson3 or hiwar-jackson2 to the dependencies"));
  }

  private static Optional<JsonEngine> find() {
    List<JsonEngine> all =
        ServiceLoader.load(JsonEngine.class, JsonEngine.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(JsonEngine::name))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    JsonEngine last = all.get(all.size() - 1);
    LOG.debug("JSON is read and written by {}; found: {}", last.name(), names(all));
    return Optional.of(last);
  }

  private static String names(List<JsonEngine> engines) {
    return engines.stream().map(JsonEngine::name).collect(Collectors.joining(", "));
  }
}
