package io.github.hiwar.corpus.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One table: its name, its columns in order, and how it joins with others. Each table is there
 * once, and equal to itself alone. This class is immutable and thread-safe.
 */
public final class Table {
  private final String name;
  private final String description;
  private final List<Column> columns;
  private final List<String> primaryKey;
  private final List<ForeignKey> foreignKeys;

  Table(
      String name,
      String description,
      List<Column> columns,
      List<String> primaryKey,
      List<ForeignKey> foreignKeys) {
    this.name = name;
    this.description = description;
    this.columns = List.copyOf(columns);
    this.primaryKey = List.copyOf(primaryKey);
    this.foreignKeys = List.copyOf(foreignKeys);
    Set<String> names = new TreeSet<>();
    List<String> twice = new ArrayList<>();
    columns.stream().map(Column::name).filter(one -> !names.add(one)).forEach(twice::add);
    if (!twice.isEmpty()) {
      throw new IllegalStateException("table " + name + " has two columns called " + twice);
    }
  }

  /** {@return the name, plural and in lower case, which the file has too: {@code demands}} */
  public String name() {
    return name;
  }

  /** {@return what its rows are, in English} */
  public String description() {
    return description;
  }

  /** {@return the columns, in order} */
  public List<Column> columns() {
    return columns;
  }

  /** {@return the names of the columns that tell its rows apart} */
  public List<String> primaryKey() {
    return primaryKey;
  }

  /** {@return how it joins with other tables, a key for each way} */
  public List<ForeignKey> foreignKeys() {
    return foreignKeys;
  }

  /** The place of a column, -1 if there is none of that name. */
  int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return name;
  }
}
