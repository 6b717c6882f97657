package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a record holds that this version cannot read: elements that a lenient reader set aside, and
 * members of a newer version. They are kept, and a page or a line cannot show them; members of
 * one's own ({@code x-}) are nobody else's matter.
 */
public final class Unshown {
  private Unshown() {}

  /** One sentence that names them, with how many of each there are; empty if there are none. */
  public static String of(BargainingRecord record, Words words) {
    String names =
        record.extensions().members().entrySet().stream()
            .filter(one -> !one.getKey().startsWith("x-") && !one.getKey().equals("hiwar"))
            .map(one -> named(one, words))
            .collect(Collectors.joining(words.say("comma")));
    return names.isEmpty() ? "" : words.say("unshown", names);
  }

  private static String named(Map.Entry<String, JsonValue> kept, Words words) {
    String name =
        Shapes.record()
            .member(kept.getKey())
            .map(Member::label)
            .map(label -> label.in(words.language()))
            .orElseGet(() -> words.bare(kept.getKey()).toString());
    return kept.getValue() instanceof JsonValue.Sequence list
        ? name + " (" + words.number(list.values().size()) + ")"
        : name;
  }
}
