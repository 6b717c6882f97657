package io.github.hiwar.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The rows that tasks hand on: strings, or packed facts, with the place that they come from.
 *
 * <p>Hiwar's own types stay in the task that read them. They are not serializable on purpose: how
 * they travel is JSON, which keeps what a later version does not know, and Java serialization would
 * tie a cluster to one build of them.
 */
final class Staged {
  /** The id of each accepted record: by them, repeated records are found. */
  static final String IDS = "ids";

  /** The rows of the table of that name. */
  static final String TABLE = "table-";

  /** What is counted: the facts of the kind of that name. */
  static final String FACTS = "facts-";

  /** Why records are set aside. */
  static final String DEFECTS = "defects";

  static final String KIND = "kind";
  static final String FILE = "file";
  static final String LINE = "line";
  static final String CELLS = "cells";
  static final String PACKED = "packed";

  /** The rows of one kind. */
  static final StructType WITHOUT_KIND =
      new StructType()
          .add(FILE, DataTypes.IntegerType, false)
          .add(LINE, DataTypes.LongType, false)
          .add(CELLS, DataTypes.createArrayType(DataTypes.StringType, true), false)
          .add(PACKED, DataTypes.BinaryType, true);

  /** The rows of all kinds. */
  static final StructType SCHEMA = WITHOUT_KIND.add(KIND, DataTypes.StringType, false);

  private Staged() {}

  /** A row whose kind is known. */
  static Row row(int file, long line, List<@Nullable String> cells) {
    return RowFactory.create(file, line, cells.toArray(new String[0]), null);
  }

  static Row row(String kind, int file, long line, List<@Nullable String> cells) {
    return RowFactory.create(file, line, cells.toArray(new String[0]), null, kind);
  }

  /** A row that holds {@linkplain PackedFacts packed facts}. */
  static Row row(String kind, int file, long line, byte[] packed) {
    return RowFactory.create(file, line, new String[0], packed, kind);
  }
}
