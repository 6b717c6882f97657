/**
 * Bargaining records with Jackson 3: an engine for {@link io.github.hiwar.json.HiwarJson}, and a
 * module for mappers that a user has already.
 */
@SuppressWarnings("module") // The digit says which line of Jackson it is.
module io.github.hiwar.jackson3 {
  requires static org.jspecify;
  requires transitive io.github.hiwar.json;
  requires transitive tools.jackson.databind;

  exports io.github.hiwar.jackson3;

  provides io.github.hiwar.json.engine.JsonEngine with
      io.github.hiwar.jackson3.Jackson3Engine;
  provides tools.jackson.databind.JacksonModule with
      io.github.hiwar.jackson3.HiwarModule;
}
