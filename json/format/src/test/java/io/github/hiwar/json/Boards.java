package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a case of the suite says of a board. */
final class Boards {
  private Boards() {}

  static void check(BargainingRecord record, JsonValue.Structure expected) {
    Map<String, JsonValue> members = expected.members();
    StatusBoard all =
        StatusBoard.asOf(
            record, LocalDate.parse(text(Objects.requireNonNull(members.get("asOf"), "asOf"))));
    JsonValue account = members.get("accordingTo");
    StatusBoard board = account == null ? all : all.accordingTo(Ref.to(Party.class, text(account)));
    Map<String, String> statuses = new TreeMap<>();
    for (String subject : record.journal().subjects()) {
      standing(board, subject)
          .status()
          .map(Status::code)
          .ifPresent(status -> statuses.put(subject, status));
    }
    Map<String, String> wanted = new TreeMap<>();
    ((JsonValue.Structure) Objects.requireNonNull(members.get("status"), "status"))
        .members()
        .forEach((subject, status) -> wanted.put(subject, text(status)));
    assertThat(statuses).isEqualTo(wanted);
    requireThat(record, board, Standing::orderOpen, members.get("orderOpen"));
    requireThat(record, board, Standing::anyPossible, members.get("possible"));
    requireThat(record, board, Standing::disputed, members.get("disputed"));
    JsonValue unread = members.getOrDefault("unread", new JsonValue.Sequence(List.of()));
    assertThat(board.unread().stream().map(Ref::toString))
        .containsExactlyInAnyOrderElementsOf(texts(unread));
  }

  static void checkSteps(BargainingRecord record, JsonValue expected) {
    List<String> illegal =
        record.journal().subjects().stream()
            .flatMap(subject -> record.journal().illegalSteps(subject).stream())
            .map(step -> step.step().id())
            .distinct()
            .toList();
    assertThat(illegal).containsExactlyInAnyOrderElementsOf(texts(expected));
  }

  private static void requireThat(
      BargainingRecord record,
      StatusBoard board,
      Predicate<Standing> holds,
      @org.jspecify.annotations.Nullable JsonValue expected) {
    List<String> found =
        record.journal().subjects().stream()
            .filter(subject -> holds.test(standing(board, subject)))
            .toList();
    assertThat(found).isEqualTo(texts(Objects.requireNonNull(expected)));
  }

  private static Standing standing(StatusBoard board, String subject) {
    return board.standing(Ref.to(Entity.class, subject));
  }

  private static String text(JsonValue value) {
    return ((JsonValue.Text) value).value();
  }

  private static List<String> texts(JsonValue value) {
    return ((JsonValue.Sequence) value).values().stream().map(Boards::text).toList();
  }
}
