/**
 * Bargaining records in documents that Jackson 3 reads and writes: a module for mappers that a user
 * has already.
 */
@SuppressWarnings("module") // The digit says which line of Jackson it is.
module io.github.hiwar.jackson3 {
  requires static org.jspecify;
  requires transitive io.github.hiwar.json;
  requires transitive tools.jackson.databind;

  exports io.github.hiwar.jackson3;

  provides tools.jackson.databind.JacksonModule with
      io.github.hiwar.jackson3.HiwarModule;
}
