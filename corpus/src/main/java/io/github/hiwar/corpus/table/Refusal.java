package io.github.hiwar.corpus.table;

/**
 * Why a record is not written to tables.
 *
 * @param reason why
 * @param id the id that is used twice
 */
public record Refusal(Reason reason, String id) {
  /** Why rows could not be told apart. */
  public enum Reason {
    /** Two objects of the record have the id. */
    ID_USED_TWICE,
    /** An earlier record has the id. */
    RECORD_SEEN_BEFORE
  }
}
