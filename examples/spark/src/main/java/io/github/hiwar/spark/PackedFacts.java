package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactColumn;
import io.github.hiwar.corpus.statistics.FactKind;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many facts of one kind as the bytes of one cell: staged in a row each, with a column for each of
 * their cells, they cost more time than it takes to count them.
 *
 * <p>The form lives no longer than a job. A cell is its length and its text in UTF-8, nothing is a
 * length below zero; the kind stands before all of them.
 */
final class PackedFacts {
  // However many facts a record has, rows stay small: writers and readers hold many at a time.
  private static final int MOST = 256;
  private static final int NOTHING = -1;

  private PackedFacts() {}

  /** Packs facts of one kind, so many of them together that no row becomes large. */
  static List<byte[]> of(List<Fact> facts) {
    List<byte[]> packed = new ArrayList<>();
    for (int from = 0; from < facts.size(); from += MOST) {
      packed.add(pack(facts.subList(from, Math.min(facts.size(), from + MOST))));
    }
    return packed;
  }

  private static byte[] pack(List<Fact> facts) {
    List<byte @Nullable []> cells = new ArrayList<>();
    cells.add(utf8(facts.get(0).kind().name()));
    for (Fact fact : facts) {
      fact.cells().forEach(cell -> cells.add(cell == null ? null : utf8(cell)));
    }
    int size = 0;
    for (byte[] text : cells) {
      size += Integer.BYTES + (text == null ? 0 : text.length);
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    for (byte[] text : cells) {
      if (text == null) {
        out.putInt(NOTHING);
      } else {
        out.putInt(text.length).put(text);
      }
    }
    return out.array();
  }

  private static byte[] utf8(Object cell) {
    return cell.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Unpacks them. */
  static List<Fact> in(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    FactKind kind = FactKind.valueOf(text(in, in.getInt()));
    List<Fact> facts = new ArrayList<>();
    while (in.hasRemaining()) {
      List<@Nullable Object> cells = new ArrayList<>(kind.columns().size());
      for (FactColumn column : kind.columns()) {
        cells.add(cell(column, in));
      }
      facts.add(Fact.of(kind, cells));
    }
    return facts;
  }

  private static @Nullable Object cell(FactColumn column, ByteBuffer in) {
    int length = in.getInt();
    if (length == NOTHING) {
      return null;
    }
    String text = text(in, length);
    return switch (column.type()) {
      case TEXT -> text;
      case NUMBER -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
      case TRUTH -> Boolean.valueOf(text);
    };
  }

  private static String text(ByteBuffer in, int length) {
    byte[] utf8 = new byte[length];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
