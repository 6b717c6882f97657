package io.github.hiwar.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of data that the library ships: tab-separated, the first line naming the columns.
 *
 * <p>Code lists, lifecycles and the taxonomy are such tables, so that other implementations can
 * read the same files.
 */
public final class Table {
  private Table() {}

  /**
   * {@return the rows of a table, in order}
   *
   * @param owner the class beside which the table stands
   * @param name the file name
   * @throws IllegalStateException if the table is not there or a row has not as many cells as there
   *     are columns
   */
  public static List<Row> read(Class<?> owner, String name) {
    return read(name, owner.getResourceAsStream(name));
  }

  /**
   * {@return the rows of a table that its owner has opened, in order; it is closed}
   *
   * @param name the file name
   * @param table the bytes of the table; null if there is none
   * @throws IllegalStateException if the table is not there or a row has not as many cells as there
   *     are columns
   */
  public static List<Row> read(String name, @Nullable InputStream table) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = table) {
      if (in == null) {
        throw new IllegalStateException("the library's own table " + name + " is missing");
      }
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0);
      Map<String, Integer> columns = positions(lines[0].split("\t", -1));
      for (int i = 1; i < lines.length; i++) {
        String[] cells = lines[i].split("\t", -1);
        if (cells.length != columns.size()) {
          throw new IllegalStateException(name + " line " + (i + 1) + ": wrong number of cells");
        }
        rows.add(new Row(columns, cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Map<String, Integer> positions(String... columns) {
    Map<String, Integer> positions = new HashMap<>();
    for (int c = 0; c < columns.length; c++) {
      positions.put(columns[c], c);
    }
    return positions;
  }

  /** One row of a table. */
  public static final class Row {
    private final Map<String, Integer> columns;
    private final String[] cells;
    private @Nullable LocalizedText label; // Made late, as few are asked for; twice does no harm.

    // All rows of a table share its columns: a map of its own for each would take a start longer.
    private Row(Map<String, Integer> columns, String... cells) {
      this.columns = columns;
      this.cells = cells;
    }

    /** {@return the cells by column name, unmodifiable} */
    public Map<String, String> cells() {
      Map<String, String> byName = new HashMap<>();
      columns.forEach((name, position) -> byName.put(name, cells[position]));
      return Map.copyOf(byName);
    }

    /**
     * {@return the cell in a column}
     *
     * @param column the name of the column
     */
    public String cell(String column) {
      return cells[Objects.requireNonNull(columns.get(column), () -> "no column " + column)];
    }

    /** {@return the label of the row in English, French and Arabic} */
    public LocalizedText label() {
      LocalizedText made = label;
      if (made == null) {
        made = text("label");
        label = made;
      }
      return made;
    }

    /**
     * {@return the text of the row that stands in three columns, in English, French and Arabic}
     *
     * @param column what the names of the columns begin with: {@code label} for {@code label_en},
     *     {@code label_fr} and {@code label_ar}
     */
    public LocalizedText text(String column) {
      return LocalizedText.of("en", cell(column + "_en"))
          .and("fr", cell(column + "_fr"))
          .and("ar", cell(column + "_ar"));
    }
  }
}
