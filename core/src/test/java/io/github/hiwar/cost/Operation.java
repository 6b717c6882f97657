package io.github.hiwar.cost;

import io.github.hiwar.BargainingRecord;
import java.util.function.Function;

/**
 * Something that is asked of a record, in two steps: what it needs beforehand is not measured.
 *
 * @param name what is asked
 * @param preparation makes the work for a record
 */
public record Operation(String name, Function<BargainingRecord, Work> preparation) {
  /** The work itself, which gives something back, so that it is not optimised away. */
  @FunctionalInterface
  public interface Work {
    /**
     * {@return what was found out}
     *
     * @throws Exception as the operation may
     */
    Object run() throws Exception;
  }

  /**
   * An operation that needs nothing beforehand.
   *
   * @param name what is asked
   * @param question the work
   * @return the operation
   */
  public static Operation of(String name, Function<BargainingRecord, Object> question) {
    return new Operation(name, record -> () -> question.apply(record));
  }

  @Override
  public String toString() {
    return name;
  }
}
