package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.demand;
import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.record;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.JsonValue.Flag;
import io.github.hiwar.value.JsonValue.Null;
import io.github.hiwar.value.JsonValue.Numeral;
import io.github.hiwar.value.JsonValue.Sequence;
import io.github.hiwar.value.JsonValue.Structure;
import io.github.hiwar.value.JsonValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Unknown members of each kind of JSON. */
final class UnknownFamilies {
  static final List<Family> ALL =
      List.of(
          Family.of("an unknown text", n -> holding(new Text("a".repeat(8 * n)))),
          Family.of("an unknown number", n -> holding(new Numeral("7".repeat(Math.max(1, n))))),
          Family.of(
              "an unknown fraction", n -> holding(new Numeral("0." + "7".repeat(Math.max(1, n))))),
          Family.of("unknown texts", n -> listing(n, i -> new Text("text " + i))),
          Family.of("unknown numbers", n -> listing(n, i -> new Numeral("" + i))),
          Family.of("unknown flags", n -> listing(n, i -> new Flag(i % 2 == 0))),
          Family.of("unknown nulls", n -> listing(n, i -> new Null())),
          Family.of("unknown lists", n -> listing(n, i -> new Sequence(List.of()))),
          Family.of("unknown objects", n -> listing(n, i -> new Structure(Map.of()))),
          Family.of("an unknown object of many members", n -> holding(new Structure(members(n)))),
          Family.of(
              "unknown members of one hash code",
              n -> holding(new Structure(members(n, i -> IdFamilies.collidingText(i, n))))),
          Family.of("many unknown members", n -> record().extensions(Extensions.of(members(n)))),
          Family.of(
              "many unknown members of one hash code",
              n ->
                  record()
                      .extensions(Extensions.of(members(n, i -> IdFamilies.collidingText(i, n))))),
          Family.of(
              "an unknown member of everything",
              n ->
                  record()
                      .addAllDemands(
                          list(n, i -> demand(i).extensions(Extensions.of(members(1))).build()))));

  private UnknownFamilies() {}

  private static BargainingRecord.Builder holding(JsonValue value) {
    return record().extensions(Extensions.of(Map.of("x-more", value)));
  }

  private static BargainingRecord.Builder listing(int n, IntFunction<JsonValue> value) {
    return holding(new Sequence(list(n, value)));
  }

  private static Map<String, JsonValue> members(int n) {
    return members(n, i -> "x-member-" + i);
  }

  private static Map<String, JsonValue> members(int n, IntFunction<String> name) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < n; i++) {
      members.put(name.apply(i), new Numeral("" + i));
    }
    return members;
  }
}
