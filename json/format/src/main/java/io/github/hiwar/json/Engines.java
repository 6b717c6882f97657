package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonEngine;
import java.util.Comparator;
import java.util.ServiceLoader;

/** Finds the engine: the one with the last name in the alphabet, so that the choice is stable. */
final class Engines {
  private Engines() {}

  /** Found once, when it is first asked for. */
  private static final class Found {
    static final HiwarJson JSON = HiwarJson.using(find());

    private Found() {}
  }

  static HiwarJson standard() {
    return Found.JSON;
  }

  private static JsonEngine find() {
    return ServiceLoader.load(JsonEngine.class, JsonEngine.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .max(Comparator.comparing(JsonEngine::name))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no JSON engine: add hiwar-jackson3 or hiwar-jackson2 to the dependencies"));
  }
}
