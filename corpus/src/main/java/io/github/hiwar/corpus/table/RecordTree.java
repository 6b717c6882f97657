package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.Reading;
import io.github.hiwar.json.stream.TreeSink;
import io.github.hiwar.json.stream.TreeSource;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A record as a tree of JSON values: what tables are made of, and made into. */
final class RecordTree {
  /** The member of the root that says which version of the format the tree is of. */
  static final String VERSION = "hiwar";

  private static final Form<BargainingRecord> FORM = Shapes.record().form();

  private RecordTree() {}

  static JsonValue.Structure of(BargainingRecord record) {
    TreeSink tree = new TreeSink();
    try {
      HiwarJson.standard().values().write(FORM, record, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return (JsonValue.Structure) tree.result();
  }

  static Reading<BargainingRecord> read(JsonValue tree) {
    try {
      boolean newer =
          tree instanceof JsonValue.Structure record
              && !new JsonValue.Text(HiwarJson.FORMAT).equals(record.members().get(VERSION));
      return HiwarJson.standard()
          .mode(newer ? ReadMode.LENIENT : ReadMode.DEFAULT)
          .values()
          .read(FORM, new TreeSource(tree));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }
}
