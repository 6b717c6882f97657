package io.github.hiwar.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.corpus.table.TableKinds;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
  private static final Judge JUDGE = Judge.standard();

  private static List<Judged> read(Judge judge, String file, InputStream in) throws IOException {
    List<Judged> found = new ArrayList<>();
    judge.read(file, in, found::add);
    return found;
  }

  private static List<Judged> read(String file, byte[] bytes) throws IOException {
    return read(JUDGE, file, new ByteArrayInputStream(bytes));
  }

  private static Finding only(Judged judged) {
    assertThat(judged.isAccepted()).isFalse();
    assertThat(judged.findings()).hasSize(1);
    return judged.findings().list().get(0);
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    int state = 1;
    for (int i = 0; i < length; i++) {
      state = state * 1103515245 + 12345;
      noise[i] = (byte) (state >>> 16);
    }
    return noise;
  }

  @Test
  void a_truncated_archive_is_named_with_its_file_and_line_and_what_was_good_is_kept()
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append(Lot.line("record-" + Integer.toHexString(i * 7919)));
    }
    byte[] whole = Lot.gzip(Lot.utf8(lines.toString()));
    List<Judged> found = read("corpus.ndjson.gz", Arrays.copyOf(whole, whole.length / 2));
    Judged last = found.get(found.size() - 1);
    assertThat(found.size()).isBetween(100, 1999);
    assertThat(found.subList(0, found.size() - 1)).allMatch(Judged::isAccepted);
    assertThat(only(last).code()).isEqualTo("archive-truncated");
    assertThat(last.origin()).isEqualTo(new Origin("corpus.ndjson.gz", found.size()));
  }

  @Test
  void a_damaged_archive_is_told_of_the_file() throws IOException {
    byte[] archive = Lot.gzip(Lot.utf8(Lot.line("a")));
    archive[archive.length - 6] ^= 1;
    List<Judged> found = read("corpus.ndjson.gz", archive);
    assertThat(only(found.get(found.size() - 1)).code()).isEqualTo("archive-damaged");
  }

  @Test
  void a_connection_that_is_lost_is_no_truncated_archive_but_a_failure() {
    byte[] whole = Lot.gzip(Lot.utf8(Lot.line("a")));
    InputStream lost =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == whole.length / 2) {
              throw new EOFException("connection reset");
            }
            return whole[at++];
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            target[from] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(() -> read(JUDGE, "corpus.ndjson.gz", lost))
        .isInstanceOf(EOFException.class)
        .hasMessage("connection reset");
  }

  @Test
  void a_line_over_the_limit_is_passed_over_without_being_kept_and_the_next_one_is_read()
      throws IOException {
    InputStream in =
        new SequenceInputStream(
            new Letters(100_000_000), new ByteArrayInputStream(Lot.utf8("\n" + Lot.line("a"))));
    List<Judged> found = read(JUDGE.longestLine(1 << 16), "corpus.ndjson", in);
    assertThat(found).hasSize(2);
    Finding finding = only(found.get(0));
    assertThat(finding.code()).isEqualTo("line-too-long");
    assertThat(finding.where()).hasToString("corpus.ndjson:1");
    assertThat(finding.message(Locale.ENGLISH)).contains("100,000,000", "65,536");
    assertThat(found.get(1).isAccepted()).isTrue();
    assertThat(found.get(1).origin().line()).isEqualTo(2);
  }

  @Test
  void a_binary_file_is_one_finding_and_not_one_a_line() throws IOException {
    assertThat(only(read("picture.ndjson", noise(1 << 20)).get(0)).code()).isEqualTo("not-text");
    assertThat(read("picture.ndjson", noise(1 << 20))).hasSize(1);
    assertThat(read("packed-twice.ndjson.gz", Lot.gzip(Lot.gzip(noise(5000))))).hasSize(1);
    assertThat(
            read(
                "latin.ndjson",
                "été\nété\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
        .hasSize(1);
  }

  @Test
  void a_bad_character_in_one_record_is_no_reason_to_give_up_the_others() throws IOException {
    List<Judged> found = read("c.ndjson", Lot.utf8("{\"a\": \"\u0000\"}\n" + Lot.line("a")));
    assertThat(found).extracting(Judged::isAccepted).containsExactly(false, true);
  }

  @Test
  void a_character_that_is_cut_by_the_end_of_a_block_is_still_text() throws IOException {
    String text = "x" + "é".repeat(1 << 16) + "\n" + Lot.line("a");
    assertThat(read("c.ndjson", Lot.utf8(text)))
        .extracting(Judged::isAccepted)
        .containsExactly(false, true);
  }

  @Test
  void a_document_over_many_lines_is_one_record_and_what_is_wrong_stands_in_its_lines()
      throws IOException {
    byte[] good = HiwarJson.writePretty(Lot.record("a"));
    assertThat(read("a.json", good)).hasSize(1).allMatch(Judged::isAccepted);
    assertThat(read("a.json.gz", Lot.gzip(good))).hasSize(1).allMatch(Judged::isAccepted);
    String bad = new String(good, UTF_8).replace("\"workers\"", "\"workerz\"");
    Finding finding = only(read("a.json", Lot.utf8(bad)).get(0));
    assertThat(finding.where().pointer()).isEqualTo("/parties/0/side");
    assertThat(finding.where().line()).isGreaterThan(3);
    assertThat(finding.where().column()).isPositive();
  }

  @Test
  void a_record_that_breaks_a_rule_is_set_aside_with_its_id_the_rule_and_the_place()
      throws IOException {
    String bad = Lot.line("a").replace("\"raisedBy\":[\"union\"]", "\"raisedBy\":[\"nobody\"]");
    List<Judged> found = read("c.ndjson", Lot.utf8("\n" + bad + Lot.line("b")));
    Finding finding = only(found.get(0));
    assertThat(finding.where().source() + ":" + finding.where().line()).isEqualTo("c.ndjson:2");
    assertThat(finding.where().path()).startsWith("demands/").endsWith("/raisedBy/0");
    assertThat(finding.where().pointer()).isEqualTo("/demands/0/raisedBy/0");
    assertThat(found.get(0).recordId()).contains("urn:example:a");
    assertThat(found.get(1).isAccepted()).isTrue();
  }

  static List<FindingKind> kinds() {
    return Stream.concat(FileKinds.all().stream(), TableKinds.all().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_is_found_in_files_and_tables_is_said_in_three_languages_with_the_same_values(
      FindingKind kind) {
    List<FindingText> texts =
        Stream.of("en", "fr", "ar").map(Locale::forLanguageTag).map(kind::text).toList();
    assertThat(texts.stream().map(FindingText::message)).doesNotHaveDuplicates();
    assertThat(texts)
        .allSatisfy(text -> assertThat(text.what()).isNotBlank().doesNotContain("{"))
        .allSatisfy(text -> assertThat(text.fix()).isNotBlank().doesNotContain("{"));
    assertThat(texts.stream().map(text -> placeholders(text.message())).distinct()).hasSize(1);
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{[a-z]+[:}]")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void a_write_that_fails_leaves_what_was_there_and_no_half_of_a_file(@TempDir Path folder)
      throws IOException {
    Path place = folder.resolve("figures.csv");
    Files.writeString(place, "before");
    assertThatThrownBy(
            () -> {
              try (WholeFile file = WholeFile.at(place)) {
                file.stream().write(Lot.utf8("half of"));
                throw new IOException("No space left on device");
              }
            })
        .hasMessage("No space left on device");
    assertThat(place).hasContent("before");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(place);
    }
  }

  /** So many letters, one after the other. */
  private static final class Letters extends InputStream {
    private long left;

    Letters(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      int some = (int) Math.min(length, left);
      Arrays.fill(target, from, from + some, (byte) 'a');
      left -= some;
      return some == 0 ? -1 : some;
    }
  }
}
