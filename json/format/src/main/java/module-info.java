import io.github.hiwar.json.engine.JsonEngine;

/**
 * The wire format of bargaining records, whatever engine does the parsing.
 *
 * <p>Start at {@link io.github.hiwar.json.HiwarJson}. An engine comes with {@code
 * io.github.hiwar.jackson3} or {@code io.github.hiwar.jackson2}. The JSON Schema, the code lists
 * and the catalogue of rules are resources of the open package {@code io.github.hiwar.schema}.
 */
@SuppressWarnings("opens") // A package of resources: javac looks for classes in it.
module io.github.hiwar.json {
  requires org.slf4j;
  requires static org.jspecify;
  requires transitive io.github.hiwar.core;

  exports io.github.hiwar.json;
  exports io.github.hiwar.json.engine;

  opens io.github.hiwar.schema;

  uses JsonEngine;
}
