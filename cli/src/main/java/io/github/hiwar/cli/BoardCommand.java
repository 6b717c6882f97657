package io.github.hiwar.cli;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.text.BoardLine;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says where each subject of a record stands on a day, since when, and by whose account. */
@Command(name = "board", mixinStandardHelpOptions = true)
final class BoardCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordArguments arguments = new RecordArguments();

  @Option(names = "--according-to", paramLabel = "PARTY", descriptionKey = "according-to")
  private @Nullable String party;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json",
      descriptionKey = "board-format")
  private FindingPrinter.Format format = FindingPrinter.Format.text;

  BoardCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<BargainingRecord> record = arguments.record(terminal);
    if (record.isEmpty()) {
      return ExitStatus.ERRORS;
    }
    StatusBoard board = arguments.board(record.get());
    if (party != null) {
      board = board.accordingTo(speaker(record.get(), party));
    }
    List<BoardLine> lines = BoardLine.of(record.get(), board, terminal.language().name());
    if (format == FindingPrinter.Format.json) {
      json(record.get(), board, lines);
    } else {
      lines.forEach(line -> terminal.row(line.cells().toArray()));
    }
    return ExitStatus.CLEAN;
  }

  private Actor speaker(BargainingRecord record, String id) {
    return Stream.concat(record.parties().stream(), record.people().stream())
        .map(Actor.class::cast)
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new WrongUseException(spec.commandLine(), terminal.say("no-party", id)));
  }

  private void json(BargainingRecord record, StatusBoard board, List<BoardLine> lines) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("record", record.id());
    root.put("as_of", board.day().toString());
    if (party != null) {
      root.put("according_to", party);
    }
    root.put("subjects", lines.stream().map(BoardCommand::json).toList());
    terminal.out().println(JsonText.pretty(root));
  }

  private static Map<String, Object> json(BoardLine line) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", line.id());
    map.put("list", line.list());
    line.number().ifPresent(number -> map.put("label", number));
    map.put("name", line.name());
    line.status()
        .ifPresent(
            status ->
                map.put("status", JsonText.pair("code", status.state(), "name", line.state())));
    line.since().ifPresent(date -> map.put("since", date.toString()));
    map.put("by", line.by());
    map.put("inherited", line.inherited());
    map.put("open", line.open().stream().map(BoardLine.Open::code).toList());
    return map;
  }
}
