package io.github.hiwar.json.schema;

import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lifecycles as data: each state with its name, its definition, and what may follow. */
final class LifecyclesTable {
  private static final Path TABLE =
      Path.of("../../core/src/main/resources/io/github/hiwar/lifecycle/lifecycles.tsv");

  private final Map<String, String> accounts = new LinkedHashMap<>();

  private LifecyclesTable() throws IOException {
    List<String> rows = Files.readAllLines(TABLE);
    int account = List.of(rows.get(0).split("\t", -1)).indexOf("account");
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      accounts.put(cells[0] + "/" + cells[1], cells[account]);
    }
  }

  static JsonValue table() throws IOException {
    LifecyclesTable table = new LifecyclesTable();
    List<JsonValue> lifecycles = new ArrayList<>();
    for (Lifecycle lifecycle : Lifecycle.values()) {
      List<JsonValue> states = new ArrayList<>();
      for (Status status : lifecycle.states()) {
        states.add(table.state(status));
      }
      lifecycles.add(
          Json.object(
              "lifecycle", Json.text(lifecycle.code()), "states", new JsonValue.Sequence(states)));
    }
    return Json.object("lifecycles", new JsonValue.Sequence(lifecycles));
  }

  private JsonValue state(Status status) {
    Map<String, JsonValue> row = new LinkedHashMap<>();
    row.put("code", Json.text(status.code()));
    row.put("label", Json.texts(status.label()));
    row.put("definition", Json.texts(CodeLabels.definition(status)));
    row.put("final", new JsonValue.Flag(!status.isOpen()));
    row.put("takenBy", Json.text(status.takenBy().code()));
    row.put("answers", new JsonValue.Flag(status.isAnswer()));
    row.put("pending", new JsonValue.Flag(status.isPending()));
    row.put("onTable", new JsonValue.Flag(status.isOnTheTable()));
    row.put("ahead", new JsonValue.Flag(status.isSetAhead()));
    row.put("tone", Json.text(status.tone().name().toLowerCase(Locale.ROOT)));
    row.put("account", Json.text(accounts.getOrDefault(status.code(), "")));
    row.put("next", Json.texts(status.next().stream().map(Status::code).toList()));
    row.put(
        "undoneBy",
        Json.texts(status.next().stream().filter(status::isUndoneBy).map(Status::code).toList()));
    return Json.object(row);
  }
}
