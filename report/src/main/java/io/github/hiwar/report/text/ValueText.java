package io.github.hiwar.report.text;

import io.github.hiwar.report.page.Said;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.terms.Event;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the value of any member on a line. */
final class ValueText {
  private static final int LONGEST = 200;
  private static final int MOST_PARTS = 50;
  private static final String SOURCES = "citations";

  private final Sheet sheet;
  private int parts;

  ValueText(Sheet sheet) {
    this.sheet = sheet;
  }

  String of(Object value) {
    parts = 0;
    return sheet.composed(Columns.cut(words(value), LONGEST));
  }

  private String words(Object value) {
    String language = sheet.language();
    if (parts++ > MOST_PARTS) {
      return "…";
    }
    if (value instanceof LocalizedText text) {
      return text.in(language);
    }
    if (value instanceof Ref<?> ref) {
      return sheet.called(ref);
    }
    if (value instanceof Event event && (event.status().isPresent() || event.kind().isPresent())) {
      String what =
          event
              .status()
              .map(status -> status.label().in(language))
              .or(() -> event.kind().map(kind -> kind.label(language)))
              .orElse("");
      return what + sheet.page().say("colon") + " " + sheet.called(event.of());
    }
    if (value instanceof Map<?, ?> map) {
      return several(map.values());
    }
    if (value instanceof Collection<?> list) {
      return several(list);
    }
    return Said.of(value, sheet.page()).orElseGet(() -> members(value));
  }

  private String several(Collection<?> values) {
    return sheet.joined(values.stream().limit(MOST_PARTS).map(this::words));
  }

  private String members(Object value) {
    for (Shape<?> shape : Shapes.all()) {
      if (shape.type().isInstance(value)) {
        return members(shape, value);
      }
    }
    return value.toString();
  }

  private <T> String members(Shape<T> shape, Object value) {
    List<String> said = new ArrayList<>();
    @Nullable Object[] values = shape.values(shape.type().cast(value));
    for (int i = 0; i < values.length; i++) {
      Member<T> member = shape.members().get(i);
      Object part = values[i];
      if (part != null && !SOURCES.equals(member.name()) && parts <= MOST_PARTS) {
        String label = member.label().in(sheet.language());
        said.add(
            label
                + sheet.page().say("colon")
                + " "
                + sheet.page().of(member.name(), part).orElseGet(() -> words(part)));
      }
    }
    return sheet.joined(said.stream());
  }
}
