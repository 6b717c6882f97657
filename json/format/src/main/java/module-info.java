/**
 * The wire format of bargaining records, without any other JSON library.
 *
 * <p>Start at {@link io.github.hiwar.json.HiwarJson}. The JSON Schema, the code lists and the
 * catalogue of rules are resources of the open package {@code io.github.hiwar.schema}. For values
 * in documents that Jackson reads there are {@code io.github.hiwar.jackson3} and {@code
 * io.github.hiwar.jackson2}.
 */
@SuppressWarnings("opens") // A package of resources: javac looks for classes in it.
module io.github.hiwar.json {
  requires static org.jspecify;
  requires transitive io.github.hiwar.core;

  exports io.github.hiwar.json;
  exports io.github.hiwar.json.stream;

  opens io.github.hiwar.schema;
}
