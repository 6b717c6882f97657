package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.names.EveryText;
import io.github.hiwar.names.Names;
import io.github.hiwar.names.Spot;
import io.github.hiwar.names.Style;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** Looks for names that still stand in a redacted record, as if nobody had redacted it. */
final class NamesLeft extends EveryText {
  private final Names names;
  private final List<String> pointers = new ArrayList<>();

  private NamesLeft(Names names) {
    this.names = names;
  }

  /** Where they stand, as JSON Pointers. */
  static List<String> in(BargainingRecord redacted, Names names) {
    NamesLeft left = new NamesLeft(names);
    if (!names.isEmpty()) {
      ShapeTransformer.transform(Shapes.record(), redacted, left);
    }
    return left.pointers;
  }

  @Override
  protected String text(Spot spot, Style style, String text) {
    if (!names.in(text, style).isEmpty()) {
      pointers.add(spot.pointer());
    }
    return text;
  }

  @Override
  protected void fixed(Spot spot, String text) {
    text(spot, Style.CODE, text);
  }
}
