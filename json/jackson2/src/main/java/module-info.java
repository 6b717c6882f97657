/**
 * Bargaining records in documents that Jackson 2 reads and writes: a module for mappers that a user
 * has already.
 */
@SuppressWarnings("module") // The digit says which line of Jackson it is.
module io.github.hiwar.jackson2 {
  requires static org.jspecify;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.github.hiwar.json;

  exports io.github.hiwar.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.github.hiwar.jackson2.HiwarModule;
}
