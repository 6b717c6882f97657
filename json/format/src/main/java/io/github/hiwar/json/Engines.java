package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonEngine;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the engine: the one with the last name in the alphabet, so that the choice is stable. */
final class Engines {
  private Engines() {}

  /** Sought once, when it is first asked for; a class that fails to load would hide the reason. */
  private static final class Found {
    static final Optional<HiwarJson> JSON = find().map(HiwarJson::using);

    private Found() {}
  }

  static HiwarJson standard() {
    return Found.JSON.orElseThrow(
        () ->
            new IllegalStateException(
                "no JSON engine: add hiwar-jackson3 or hiwar-jackson2 to the dependencies"));
  }

  private static Optional<JsonEngine> find() {
    return ServiceLoader.load(JsonEngine.class, JsonEngine.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .max(Comparator.comparing(JsonEngine::name));
  }
}
