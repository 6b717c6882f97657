package io.github.hiwar.corpus.table;

import java.util.List;

/** The columns that do not come from the shapes: what rows are told apart, joined and sorted by. */
final class FixedColumns {
  static final String RECORD = "record";
  static final String ID = "id";
  static final String OWNER = "owner";
  static final String MEMBER = "owner_member";
  static final String POSITION = "position";
  static final String TYPE = "type";
  static final String EXTENSIONS = "extensions";
  static final String ELSEWHERE = "_elsewhere";
  static final String INDEX = "objects";

  private FixedColumns() {}

  static Column record() {
    return Column.of(RECORD, ColumnType.TEXT, "The id of the record.").whereRequired(true);
  }

  static Column entityId() {
    return Column.of(ID, ColumnType.TEXT, "The id, unique in the record.").whereRequired(true);
  }

  static Column partId() {
    return Column.of(
            ID,
            ColumnType.TEXT,
            "Unique in the record; made of the owner's id and the member, and made again if blank.")
        .whereRequired(true);
  }

  static Column owner() {
    return Column.of(OWNER, ColumnType.TEXT, "The id of the object that has this one.")
        .whereRequired(true);
  }

  static Column member(List<String> members) {
    return Column.of(MEMBER, ColumnType.TEXT, "The member of the owner that holds it.")
        .whereRequired(true)
        .withCodes(MEMBER, members);
  }

  static Column position() {
    return Column.whole(POSITION, 1, "Its place among its like, from 1 on; last if blank.");
  }

  static Column type(List<String> types) {
    return Column.of(TYPE, ColumnType.TEXT, "Of which type it is.")
        .whereRequired(true)
        .withCodes(TYPE, types);
  }

  static Column extensions() {
    return Column.of(EXTENSIONS, ColumnType.OBJECT, "The members that this version does not know.");
  }

  static ForeignKey ofRecord() {
    return new ForeignKey(List.of(RECORD), "records", List.of(RECORD));
  }

  /** A foreign key on the id of an object: of one table, or of any. */
  static ForeignKey to(String column, String table, boolean isRoot) {
    return isRoot
        ? new ForeignKey(List.of(column), table, List.of(RECORD))
        : new ForeignKey(List.of(RECORD, column), table, List.of(RECORD, ID));
  }

  static Table index() {
    Column type =
        Column.of(TYPE, ColumnType.TEXT, "What it is, in the terms of the model.")
            .whereRequired(true);
    Column table =
        Column.of("table", ColumnType.TEXT, "The table that it has its row in.")
            .whereRequired(true);
    return new Table(
        INDEX,
        "Every object once, whatever it is. Made again from the other tables when they are read.",
        List.of(record(), partId(), type, table),
        List.of(RECORD, ID),
        List.of(ofRecord()));
  }
}
