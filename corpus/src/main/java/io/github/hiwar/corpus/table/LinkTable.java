package io.github.hiwar.corpus.table;

/**
 * The references of a member that may have several: one row each.
 *
 * @param table the table: record, owner, position, then the reference
 * @param reference how the reference stands in its row
 */
record LinkTable(Table table, ReferenceField reference) {
  static final int OWNER = 1;
  static final int POSITION = 2;
  static final int REFERENCE = 3;
}
