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
      String[] columns = lines[0].split("\t", -1);
      for (int i = 1; i < lines.length; i++) {
        String[] cells = lines[i].split("\t", -1);
        if (cells.length != columns.length) {
          throw new IllegalStateException(name + " line " + (i + 1) + ": wrong number of cells");
        }
        Map<String, String> row = new HashMap<>();
        for (int c = 0; c < cells.length; c++) {
          row.put(columns[c], cells[c]);
        }
        rows.add(new Row(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /**
   * One row of a table.
   *
   * @param cells the cells by column name
   */
  public record Row(Map<String, String> cells) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param cells the cells by column name
     */
    public Row {
      cells = Map.copyOf(cells);
    }

    /**
     * {@return the cell in a column}
     *
     * @param column the name of the column
     */
    public String cell(String column) {
      return Objects.requireNonNull(cells.get(column), () -> "no column " + column);
    }

    /** {@return the label of the row in English, French and Arabic} */
    public LocalizedText label() {
      return text("label");
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
