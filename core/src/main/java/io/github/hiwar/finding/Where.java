package io.github.hiwar.finding;

/**
 * Where something was found, as far as that is known: in which file, at which line and column, and
 * which value of the record it is, by two ways. The pointer is the one that programs follow in the
 * document as it is; the path is the one to write down, since it stays when a list changes.
 *
 * <p>A way that would be longer than 2,000 characters ends at a value around.
 *
 * @param source the file, as whoever reads it calls it; empty if none is known
 * @param line the line, or the row of a table, from 1 on; 0 if not known
 * @param column the character of the line (Unicode code point), from 1 on; 0 if not known
 * @param cell the column of a table by its name; empty outside of tables, and for a whole row
 * @param pointer the place in the record's JSON document, as a JSON Pointer (RFC 6901): {@code
 *     /demands/3/text/fr}; empty for the whole
 * @param path the place by names and ids, the same in every version, as changes and conflicts name
 *     it: {@code demands/mileage/text/fr}; empty for the whole
 */
public record Where(
    String source, long line, int column, String cell, String pointer, String path) {
  private static final int LONGEST = 2000;

  /** The whole document. */
  public static final Where DOCUMENT = new Where("", 0, 0, "", "", "");

  /**
   * Keeps ways that are not longer than anybody would read.
   *
   * @param source the file
   * @param line the line, or the row of a table
   * @param column the character of the line
   * @param cell the column of a table
   * @param pointer the place as a JSON Pointer
   * @param path the place by names and ids
   */
  public Where {
    pointer = bounded(pointer);
    path = bounded(path);
  }

  private static String bounded(String way) {
    return way.length() <= LONGEST
        ? way
        : way.substring(0, Math.max(0, way.lastIndexOf('/', LONGEST)));
  }

  /**
   * {@return a value of a document of which no ids are known, so that the path counts as the
   * pointer does}
   *
   * @param pointer its JSON Pointer
   */
  public static Where of(String pointer) {
    return new Where("", 0, 0, "", pointer, pointer.isEmpty() ? "" : names(pointer.substring(1)));
  }

  /**
   * {@return a value in an entity, or the entity itself}
   *
   * @param pointer its JSON Pointer
   * @param list the list of the record that the entity stands in
   * @param id the id of the entity
   * @param below what of the pointer leads from the entity to the value, empty for the entity
   */
  public static Where of(String pointer, String list, String id, String below) {
    return new Where("", 0, 0, "", pointer, list + "/" + id + names(below));
  }

  // RFC 6901, section 4.
  private static String names(String tokens) {
    return tokens.replace("~1", "/").replace("~0", "~");
  }

  /**
   * {@return the same at a place in a document}
   *
   * @param itsLine the line, from 1 on; 0 if not known
   * @param itsColumn the column, from 1 on; 0 if not known
   */
  public Where at(long itsLine, int itsColumn) {
    return new Where(source, itsLine, itsColumn, cell, pointer, path);
  }

  /**
   * {@return the same in a file}
   *
   * @param file the file, as whoever reads it calls it
   */
  public Where in(String file) {
    return new Where(file, line, column, cell, pointer, path);
  }

  /** As compilers write it: {@code corpus.ndjson:12:40 /demands/3/text/fr}. */
  @Override
  public String toString() {
    String place = source + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    place = place.startsWith(":") ? place.substring(1) : place;
    place += cell.isEmpty() ? "" : " " + cell;
    return (place + " " + pointer).strip();
  }
}
