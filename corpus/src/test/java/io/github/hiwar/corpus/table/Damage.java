package io.github.hiwar.corpus.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What happens to tables between the one who writes them and the one who reads them. */
enum Damage {
  A_LINE_THAT_NAMES_THE_SEPARATOR {
    @Override
    void to(Sheets sheets, String table, Random random) {
      char separator = oneOf(random, ';', '\t', ',');
      sheets.save(table, separator, sheets.rows(table));
      text(sheets, table, csv -> "sep=" + separator + "\r\n" + csv);
    }
  },
  A_WRONG_LINE_THAT_NAMES_THE_SEPARATOR {
    @Override
    void to(Sheets sheets, String table, Random random) {
      text(sheets, table, csv -> "sep=;\r\n" + csv);
    }
  },
  A_TITLE {
    @Override
    void to(Sheets sheets, String table, Random random) {
      text(
          sheets,
          table,
          csv -> oneOf(random, "Demandes 2025", "A,B,C", "\"x\";", "#") + "\n" + csv);
    }
  },
  BLANK_LINES_BEFORE {
    @Override
    void to(Sheets sheets, String table, Random random) {
      text(sheets, table, csv -> oneOf(random, "\n", "\r\n\r\n", ",,,\r\n", "\"\"\n") + csv);
    }
  },
  BLANK_ROWS_AND_COLUMNS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table,
          rows -> {
            rows.forEach(row -> row.add(""));
            rows.add(Collections.nCopies(rows.get(0).size() + 2, ""));
            rows.add(1 + random.nextInt(rows.size() - 1), List.of());
          });
    }
  },
  A_BYTE_ORDER_MARK_MORE_OR_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      String mark = String.valueOf(TableFile.MARK);
      text(sheets, table, csv -> csv.startsWith(mark) ? csv.substring(1) : mark + csv);
      if (random.nextBoolean()) {
        text(sheets, table, csv -> mark + mark + csv);
      }
    }
  },
  ANOTHER_ENCODING {
    @Override
    void to(Sheets sheets, String table, Random random) {
      Charset charset = oneOf(random, UTF_16, UTF_16LE, ISO_8859_1);
      bytes(sheets, table, csv -> new String(csv, UTF_8).getBytes(charset));
    }
  },
  A_TABLE_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      delete(sheets.file(table));
    }
  },
  A_TABLE_UNDER_ANOTHER_NAME {
    @Override
    void to(Sheets sheets, String table, Random random) {
      try {
        Files.move(sheets.file(table), sheets.file(table + "_2"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  TWO_TABLES_EXCHANGED {
    @Override
    void to(Sheets sheets, String table, Random random) {
      String other = oneOf(random, sheets.tables().toArray(String[]::new));
      byte[] here = read(sheets.file(table));
      byte[] there = read(sheets.file(other));
      write(sheets.file(table), there);
      write(sheets.file(other), here);
    }
  },
  A_QUOTE_MORE {
    @Override
    void to(Sheets sheets, String table, Random random) {
      saved(sheets, table, random);
      text(sheets, table, csv -> at(csv, random, place -> "\"" + place));
    }
  },
  A_QUOTE_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      text(sheets, table, csv -> without(csv, "\"", random));
    }
  },
  A_SEPARATOR_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      text(sheets, table, csv -> without(csv, "\",\"", random));
    }
  },
  A_LINE_BREAK_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      saved(sheets, table, random);
      text(sheets, table, csv -> without(csv, "\r\n", random));
    }
  },
  A_NUL {
    @Override
    void to(Sheets sheets, String table, Random random) {
      saved(sheets, table, random);
      text(sheets, table, csv -> at(csv, random, place -> "\u0000" + place));
    }
  },
  A_CELL_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      row(sheets, table, random, row -> row.remove(random.nextInt(row.size())));
    }
  },
  A_CELL_MORE {
    @Override
    void to(Sheets sheets, String table, Random random) {
      row(
          sheets,
          table,
          random,
          row -> row.add(random.nextInt(row.size() + 1), oneOf(random, "", "x")));
    }
  },
  A_ROW_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(table, rows -> rows.remove(1 + random.nextInt(rows.size() - 1)));
    }
  },
  A_ROW_TWICE {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(table, rows -> rows.add(rows.get(1 + random.nextInt(rows.size() - 1))));
    }
  },
  A_HEADER_AGAIN {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(table, rows -> rows.add(1 + random.nextInt(rows.size()), rows.get(0)));
    }
  },
  A_LINE_BELOW {
    @Override
    void to(Sheets sheets, String table, Random random) {
      text(sheets, table, csv -> csv + oneOf(random, "Total,7\r\n", "\u001a", "--\r\n"));
    }
  },
  CUT_OFF {
    @Override
    void to(Sheets sheets, String table, Random random) {
      bytes(sheets, table, csv -> Arrays.copyOf(csv, random.nextInt(csv.length)));
    }
  },
  CUT_OFF_AFTER_A_ROW {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table, rows -> rows.subList(1 + random.nextInt(rows.size() - 1), rows.size()).clear());
    }
  },
  A_COLUMN_RENAMED {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table,
          rows ->
              rows.get(0)
                  .set(random.nextInt(rows.get(0).size()), oneOf(random, "nom", "", "RECORD")));
    }
  },
  A_COLUMN_TWICE {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table,
          rows ->
              rows.get(0).set(random.nextInt(rows.get(0).size()), oneOf(random, "record", "id")));
    }
  },
  A_COLUMN_LESS {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table,
          rows -> {
            int gone = random.nextInt(rows.get(0).size());
            rows.forEach(row -> row.remove(gone));
          });
    }
  },
  COLUMNS_IN_ANOTHER_ORDER {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table,
          rows -> {
            long seed = random.nextLong();
            rows.forEach(row -> Collections.shuffle(row, new Random(seed)));
          });
    }
  },
  ANOTHER_SEPARATOR {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.save(table, oneOf(random, ';', '\t'), sheets.rows(table));
    }
  },
  /** As Excel does: no separators after the last cell that any of sixteen rows fills. */
  SEPARATORS_LEFT_OUT_AT_THE_END {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table,
          rows -> {
            for (int from = 0; from < rows.size(); from += 16) {
              List<List<String>> some = rows.subList(from, Math.min(from + 16, rows.size()));
              while (some.stream().allMatch(row -> row.get(row.size() - 1).isEmpty())) {
                some.forEach(row -> row.remove(row.size() - 1));
              }
            }
          });
    }
  },
  A_CHILD_WITHOUT_ITS_PARENT {
    @Override
    void to(Sheets sheets, String table, Random random) {
      sheets.edit(
          table,
          rows -> {
            int owner = rows.get(0).indexOf("owner");
            if (owner >= 0) {
              rows.get(1 + random.nextInt(rows.size() - 1)).set(owner, "nobody");
            }
          });
    }
  };

  /** Does it to one table, at a random place. */
  abstract void to(Sheets sheets, String table, Random random);

  @SafeVarargs
  private static <T> T oneOf(Random random, T... all) {
    return all[random.nextInt(all.length)];
  }

  /** Saved again by a spreadsheet that quotes what it must, or left as it was written. */
  private static void saved(Sheets sheets, String table, Random random) {
    if (random.nextBoolean()) {
      sheets.save(table, oneOf(random, ',', ';', '\t'), sheets.rows(table));
    }
  }

  private static void row(
      Sheets sheets,
      String table,
      Random random,
      java.util.function.Consumer<List<String>> change) {
    sheets.edit(table, rows -> change.accept(rows.get(1 + random.nextInt(rows.size() - 1))));
  }

  private static String at(String csv, Random random, UnaryOperator<String> change) {
    int place = random.nextInt(csv.length());
    return csv.substring(0, place) + change.apply(csv.substring(place));
  }

  private static String without(String csv, String part, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = csv.indexOf(part); i >= 0; i = csv.indexOf(part, i + 1)) {
      places.add(i);
    }
    int place = places.get(random.nextInt(places.size()));
    return csv.substring(0, place) + csv.substring(place + part.length());
  }

  private static void text(Sheets sheets, String table, UnaryOperator<String> change) {
    bytes(sheets, table, csv -> change.apply(new String(csv, UTF_8)).getBytes(UTF_8));
  }

  private static void bytes(Sheets sheets, String table, UnaryOperator<byte[]> change) {
    write(sheets.file(table), change.apply(read(sheets.file(table))));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
