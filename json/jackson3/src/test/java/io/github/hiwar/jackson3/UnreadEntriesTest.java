package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a board says of entries whose state this version does not know. */
class UnreadEntriesTest {
  private static final Path BOARDS = Path.of("../conformance/boards/cases.ndjson");
  private static final RecordCodec LENIENT = HiwarJson.standard().mode(ReadMode.LENIENT);
  private static final JsonMapper MAPPER = new JsonMapper();

  private static BargainingRecord read(JsonNode document) {
    return LENIENT.read(MAPPER.writeValueAsBytes(document)).orThrow();
  }

  @Test
  void where_the_board_would_be_another_it_says_that_an_entry_could_not_be_read()
      throws IOException {
    int marked = 0;
    for (String line : Files.readAllLines(BOARDS)) {
      JsonNode one = MAPPER.readTree(line);
      BargainingRecord whole = read(one.get("document"));
      for (int i = 0; i < whole.transitions().size(); i++) {
        JsonNode newer = one.get("document").deepCopy();
        ObjectNode entry = (ObjectNode) newer.get("transitions").get(i);
        if (entry.has("to")) {
          entry.put("to", "demand/of-the-next-version");
          BargainingRecord partly = read(newer);
          for (JsonNode board : one.get("boards")) {
            LocalDate day = LocalDate.parse(board.get("asOf").asString());
            marked += marked(whole, partly, day, one.get("name").asString() + " " + i);
          }
        }
      }
    }
    assertThat(marked).isGreaterThan(100);
  }

  @Test
  void what_is_no_reference_in_an_entry_that_could_not_be_read_leads_nowhere() {
    BargainingRecord partly =
        read(
            MAPPER.readTree(
                """
                {"hiwar": "1.1", "id": "urn:example:r", "transitions":
                  [{"id": "t", "subjects": ["a b", "", "#", "a"], "to": "demand/new", "on": "2025"}]}
                """));
    assertThat(StatusBoard.asOf(partly, LocalDate.of(2025, 12, 31)).unread())
        .containsExactly(Ref.to(Entity.class, "a"));
  }

  private static int marked(
      BargainingRecord whole, BargainingRecord partly, LocalDate day, String where) {
    StatusBoard told = StatusBoard.asOf(whole, day);
    StatusBoard seen = StatusBoard.asOf(partly, day);
    for (String id : whole.journal().subjects()) {
      Ref<Entity> subject = Ref.to(Entity.class, id);
      Standing standing = seen.standing(subject);
      if (!standing.anyUnread()) {
        assertThat(standing.status())
            .as("%s: %s on %s", where, id, day)
            .isEqualTo(told.standing(subject).status());
      }
    }
    return seen.unread().size();
  }
}
