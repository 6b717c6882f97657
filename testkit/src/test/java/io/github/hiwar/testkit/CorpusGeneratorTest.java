package io.github.hiwar.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Ref;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a generated corpus holds, and that it is the same everywhere. */
class CorpusGeneratorTest {
  private static String digest(CorpusGenerator generator) throws NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    generator.lines(0, 300).forEach(sha256::update);
    return HexFormat.of().formatHex(sha256.digest());
  }

  // Whoever changes a table or the engine changes every corpus: state it here, and in CHANGELOG.
  @Test
  void the_same_seed_gives_the_same_bytes_on_every_platform() throws NoSuchAlgorithmException {
    CorpusGenerator small = CorpusGenerator.of(42).broken(0.1);
    assertEquals(
        List.of(
            "6e5a4333fde16828204fac79064e4aa5c26f4b24d327a4804375fc7d23ea69a1",
            "cd5742f87dc389a9213ab3585b2c5915d078b191d8f239b14de6cec382def43b"),
        List.of(digest(small), digest(small.size(CorpusSize.TYPICAL))));
  }

  @Test
  void a_record_is_the_same_alone_and_among_others() {
    CorpusGenerator generator = CorpusGenerator.of(9).broken(0.1);
    List<byte[]> together = generator.lines(200, 260).parallel().toList();
    for (int i = 0; i < together.size(); i++) {
      assertArrayEquals(together.get(i), generator.line(200L + i));
    }
  }

  @Test
  void votes_have_an_outcome_where_the_source_states_one_and_it_is_what_the_counts_come_to() {
    CorpusGenerator generator = CorpusGenerator.of(3).size(CorpusSize.TYPICAL);
    int stated = 0;
    int unstated = 0;
    for (int i = 0; i < 200; i++) {
      for (Ballot ballot : generator.record(i).ballots()) {
        stated += ballot.outcome().isPresent() ? 1 : 0;
        unstated += ballot.outcome().isPresent() ? 0 : 1;
        assertTrue(ballot.outcome().filter(one -> !one.equals(BallotOutcome.ACCEPTED)).isEmpty());
        for (Tally tally : ballot.tallies()) {
          assertTrue(tally.yes().orElseThrow() > tally.no().orElseThrow());
        }
      }
    }
    assertTrue(stated > 0 && unstated > 0);
  }

  @Test
  void another_seed_gives_other_records() {
    Set<String> digests = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      digests.add(HiwarJson.digest(CorpusGenerator.of(seed).record(3)));
    }
    assertEquals(50, digests.size());
  }

  @Test
  void the_years_of_a_dialogue_follow_each_other_and_carry_demands_over() {
    CorpusGenerator generator = CorpusGenerator.of(1);
    int carried = 0;
    for (int year = 1; year < Setting.YEARS; year++) {
      BargainingRecord before = generator.record(year - 1);
      BargainingRecord record = generator.record(year);
      assertEquals(before.jurisdiction(), record.jurisdiction());
      for (Relation relation : record.relations()) {
        assertEquals(RelationKind.CONTINUES, relation.kind());
        assertEquals(before.id(), relation.object().record().orElseThrow());
        assertTrue(
            before.find(Ref.to(relation.object().type(), relation.object().id())).isPresent());
        carried++;
      }
    }
    assertTrue(carried > 0, "nothing was carried over in twelve years");
  }

  @Test
  void a_corpus_has_texts_in_one_two_and_three_languages_in_arabic_french_and_english() {
    Set<String> originals = new TreeSet<>();
    Set<Integer> counts = new TreeSet<>();
    for (int index = 0; index < 1200; index += Setting.YEARS) {
      BargainingRecord record = CorpusGenerator.of(2).record(index);
      originals.add(record.languages().get(0));
      counts.add(record.languages().size());
    }
    assertEquals(Set.of("ar", "en", "fr"), originals);
    assertEquals(Set.of(1, 2, 3), counts);
  }

  @Test
  void four_hundred_dialogues_go_into_every_state_that_the_tables_name() {
    Set<String> states = new TreeSet<>();
    CorpusGenerator generator = CorpusGenerator.of(4).size(CorpusSize.TYPICAL);
    for (int index = 0; index < 400; index++) {
      generator
          .record(index)
          .transitions()
          .forEach(entry -> states.add(entry.to().orElseThrow().code()));
    }
    Set<String> named = new TreeSet<>();
    Lexicon.FATES.forEach(fate -> fate.steps().forEach(step -> named.add(step.to().code())));
    Lexicon.PROMISES.forEach(fate -> fate.steps().forEach(step -> named.add(step.to().code())));
    named.removeAll(states);
    assertEquals(Set.of(), named);
  }

  @Test
  void there_is_no_record_before_the_first() {
    assertThrows(IllegalArgumentException.class, () -> CorpusGenerator.of(1).record(-1));
    assertThrows(IllegalArgumentException.class, () -> CorpusGenerator.of(1).broken(1.5));
  }
}
