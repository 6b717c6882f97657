package io.github.hiwar.corpus.table;

import java.util.List;
import java.util.OptionalInt;

/**
 * One column of a table.
 *
 * @param name its name, unique in the table
 * @param type what its cells hold
 * @param description what it means, in one sentence of English
 * @param required whether every row has a value
 * @param personal whether it holds personal data
 * @param codeList the name of the code list that its values are from, empty if from none
 * @param codes the codes of a closed list; empty if others may be used
 * @param least the least value of a whole number
 */
public record Column(
    String name,
    ColumnType type,
    String description,
    boolean required,
    boolean personal,
    String codeList,
    List<String> codes,
    OptionalInt least) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param name its name, unique in the table
   * @param type what its cells hold
   * @param description what it means, in one sentence of English
   * @param required whether every row has a value
   * @param personal whether it holds personal data
   * @param codeList the name of the code list that its values are from, empty if from none
   * @param codes the codes of a closed list; empty if others may be used
   * @param least the least value of a whole number
   */
  public Column {
    codes = List.copyOf(codes);
  }

  static Column of(String name, ColumnType type, String description) {
    return new Column(name, type, description, false, false, "", List.of(), OptionalInt.empty());
  }

  static Column whole(String name, int least, String description) {
    return new Column(
        name, ColumnType.INTEGER, description, false, false, "", List.of(), OptionalInt.of(least));
  }

  Column withCodes(String list, List<String> closed) {
    return new Column(name, type, description, required, personal, list, closed, least);
  }

  Column whereRequired(boolean value) {
    return new Column(name, type, description, value, personal, codeList, codes, least);
  }

  Column wherePersonal(boolean value) {
    return new Column(name, type, description, required, personal || value, codeList, codes, least);
  }

  /** The column of two kinds of object in one table, where each has a member of this name. */
  Column joined(Column other) {
    boolean sameCodes = codes.equals(other.codes);
    return new Column(
        name,
        type,
        description,
        required && other.required,
        personal || other.personal,
        sameCodes ? codeList : "",
        sameCodes ? codes : List.of(),
        least.equals(other.least) ? least : OptionalInt.empty());
  }
}
