package io.github.hiwar.report.text;

import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.ConditionRole;
import io.github.hiwar.terms.Event;
import java.util.List;

/** Prints what something depends on. */
final class ConditionLines {
  private final Sheet sheet;

  ConditionLines(Sheet sheet) {
    this.sheet = sheet;
  }

  void print(String indent, List<Condition> conditions) {
    if (indent.length() > 2 * RecordPrinter.DEEPEST) {
      return;
    }
    for (Condition condition : conditions) {
      sheet.print(
          indent
              + role(condition)
              + sheet.page().say("colon")
              + " "
              + words(condition)
              + condition
                  .state()
                  .map(state -> sheet.palette().faint(" [" + state.label(sheet.language()) + "]"))
                  .orElse("")
              + sheet.by(condition.statedBy()));
      print(indent + "  ", condition.anyOf());
    }
  }

  // Until something comes is the contrary of if it comes.
  private String role(Condition condition) {
    return condition
        .role()
        .filter(role -> role != ConditionRole.IF)
        .map(role -> role.label(sheet.language()))
        .orElseGet(() -> sheet.word("condition"));
  }

  private String words(Condition condition) {
    return condition
        .text()
        .map(sheet::text)
        .or(() -> condition.event().map(this::event))
        .orElseGet(() -> kind(condition));
  }

  private String event(Event event) {
    String status =
        event
            .status()
            .map(to -> to.label().in(sheet.language()))
            .or(() -> event.kind().map(kind -> Visible.of(kind.label(sheet.language()))))
            .map(what -> what + sheet.page().say("colon") + " ")
            .orElse("");
    return status + sheet.name(event.of());
  }

  private String kind(Condition condition) {
    return condition.anyOf().isEmpty() || condition.kind().isPresent()
        ? Visible.of(condition.kind().orElse(ConditionKind.OTHER).label(sheet.language()))
        : sheet.word("any-of");
  }
}
