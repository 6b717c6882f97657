package io.github.hiwar.fuzz.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EditProgramProperties {
  private static final SeedDocuments SEEDS = seeds();
  private static final EditProgram PROGRAM = SEEDS.program();

  private static SeedDocuments seeds() {
    try {
      return SeedDocuments.of(Path.of("../../json/conformance"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 300)
  void any_bytes_make_a_document_that_is_the_same_each_time(
      @ForAll @Size(max = 200) byte[] program) {
    byte[] document = PROGRAM.versions(program, 1).get(0);
    assertThat(PROGRAM.versions(program, 1).get(0)).isEqualTo(document);
  }

  @Property(tries = 300)
  void a_document_is_of_a_size_that_can_be_looked_at(@ForAll @Size(max = 200) byte[] program) {
    assertThat(PROGRAM.versions(program, 3).size()).isBetween(1, 3);
    for (byte[] document : PROGRAM.versions(program, 3)) {
      assertThat(document.length).isLessThan(1_000_000);
    }
  }

  @Example
  void an_id_that_links_to_itself_again_and_again_stays_of_a_size_that_can_be_looked_at() {
    Json document =
        JsonText.parse("{\"id\":\"one\"}".getBytes(StandardCharsets.UTF_8)).orElseThrow();
    Draft draft = new Draft(document, new Donors());
    for (int i = 0; i < 60; i++) {
      draft.apply(Edit.RETARGET, 1, 12);
    }
    assertThat(draft.ids().get(0)).hasSizeBetween(1_000, 3_000);
  }

  @Property(tries = 100)
  void a_program_without_edits_is_a_known_document(@ForAll @IntRange(max = 250) int seed) {
    byte[] document = PROGRAM.versions(EditProgram.beginning(seed, false), 1).get(0);
    assertThat(
            SEEDS.documents().stream()
                .map(JsonText::parse)
                .flatMap(tree -> tree.map(JsonText::bytes).stream())
                .anyMatch(known -> Arrays.equals(known, document)))
        .isTrue();
  }

  @Example
  void one_in_ten_programs_with_a_few_edits_makes_a_document_that_is_read() {
    Random random = new Random(1);
    int read = 0;
    for (int i = 0; i < 400; i++) {
      byte[] program = new byte[EditProgram.HEADER + 15];
      random.nextBytes(program);
      read += HiwarJson.read(PROGRAM.versions(program, 1).get(0)).isValid() ? 1 : 0;
    }
    assertThat(read).isGreaterThan(40);
  }

  @Property(tries = 100)
  void a_shrunk_document_keeps_what_it_was_kept_for(@ForAll @IntRange(max = 250) int seed) {
    byte[] document = PROGRAM.versions(EditProgram.beginning(seed, false), 1).get(0);
    byte[] shrunk = Shrinker.shrunk(document, 500, one -> text(one).contains("\"hiwar\""));
    assertThat(shrunk.length).isLessThanOrEqualTo(document.length);
    assertThat(text(shrunk).contains("\"hiwar\"")).isEqualTo(text(document).contains("\"hiwar\""));
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }

  @Example
  void every_member_of_the_format_can_be_added() {
    Donors donors = new Donors();
    ShapeSamples.into(donors);
    assertThat(donors.names("record")).contains("demands", "transitions", "withdrawn");
    assertThat(donors.names("quantity")).contains("amount", "currency");
    assertThat(donors.values("transitions", "to")).isNotEmpty();
    assertThat(List.copyOf(donors.names("terms"))).contains("schedule", "comparator");
  }
}
