package io.github.hiwar.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Ids;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.value.Unicode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ids of characters that nobody can see, and that are no white space to Java: no-break space. */
class UnseenIdsTest {
  private static final List<String> UNSEEN =
      IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
          .mapToObj(Character::toString)
          .filter(Unicode::isBlank)
          .filter(UnseenIdsTest::isId)
          .toList();

  private static boolean isId(String text) {
    try {
      Ids.require("Demand", text);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  @Test
  void have_a_name_that_can_be_seen() {
    assertThat(UNSEEN).contains("\u00a0", "\u200b");
    for (String id : UNSEEN) {
      BargainingRecord record = related(id);
      LocalizedText there = Names.of(record, Ref.to(Demand.class, "wages"));
      LocalizedText nowhere = Names.of(record, Ref.to(Demand.class, id));
      assertThat(List.of(there, nowhere)).noneMatch(name -> Unicode.isBlank(name.in("en")));
    }
  }

  @Test
  void are_told_where_versions_differ() {
    for (String id : UNSEEN) {
      assertThat(RecordDiff.between(related("wages-2024"), related(id)).meanings())
          .isNotEmpty()
          .noneMatch(meaning -> meaning.in("ar").isBlank());
    }
  }

  private static BargainingRecord related(String object) {
    return BargainingRecord.builder()
        .id("urn:example:r")
        .addDemands(
            Demand.builder().id("wages").text(LocalizedText.of("en", "Higher wages")).build())
        .addRelations(
            Relation.builder()
                .id("continues")
                .kind(RelationKind.CONTINUES)
                .subject(Ref.to(Demand.class, "wages"))
                .object(Ref.to(Demand.class, object))
                .build())
        .build();
  }
}
