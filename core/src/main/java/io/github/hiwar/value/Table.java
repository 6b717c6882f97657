package io.github.hiwar.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of data that the library ships: tab-separated, the first line naming the columns.
 *
 * <p>Code lists, lifecycles and the taxonomy are such tables, so that other implementations can
 * read the same files.
 */
public final class Table {
  private Table() {}

  /**
   * The rows of a table, each by column name in order.
   *
   * @param owner the class beside which the table stands
   * @param name the file name
   * @throws IllegalStateException if the table is not there or a row has not as many cells as there
   *     are columns
   */
  public static List<Map<String, String>> read(Class<?> owner, String name) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
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
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < cells.length; c++) {
          row.put(columns[c], cells[c]);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The label of a row in English, French and Arabic. */
  public static LocalizedText label(Map<String, String> row) {
    return LocalizedText.of("en", row.getOrDefault("label_en", ""))
        .and("fr", row.getOrDefault("label_fr", ""))
        .and("ar", row.getOrDefault("label_ar", ""));
  }
}
