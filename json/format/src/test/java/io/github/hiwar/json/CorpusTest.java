package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a corpus promises. */
class CorpusTest {
  private static final String GOOD = "{\"hiwar\":\"1.0\",\"id\":\"urn:example:%d\"}";

  private List<CorpusLine> read(byte[] bytes) throws IOException {
    try (Stream<CorpusLine> lines =
        Corpus.read(new ByteArrayInputStream(bytes), HiwarJson.standard())) {
      return lines.toList();
    }
  }

  @Test
  void a_bad_line_is_reported_with_its_number_and_the_rest_goes_on() throws IOException {
    String text = GOOD.formatted(1) + "\n\n{oops\r\n" + GOOD.formatted(4);
    List<CorpusLine> lines = read(text.getBytes(UTF_8));
    assertThat(lines).extracting(CorpusLine::number).containsExactly(1L, 3L, 4L);
    assertThat(lines)
        .extracting(line -> line.result().isValid())
        .containsExactly(true, false, true);
  }

  @Test
  void a_compressed_corpus_is_noticed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((GOOD.formatted(1) + "\n").getBytes(UTF_8));
    }
    assertThat(read(packed.toByteArray())).hasSize(1);
    assertThat(read(new byte[0])).isEmpty();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void an_archive_may_consist_of_any_number_of_members_empty_ones_among_them() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.writeBytes(packed(GOOD.formatted(1) + "\n"));
    byte[] empty = packed("");
    for (int i = 0; i < 100_000; i++) {
      archive.writeBytes(empty);
    }
    archive.writeBytes(packed(GOOD.formatted(2) + "\n" + GOOD.formatted(3).substring(0, 9)));
    archive.writeBytes(packed(GOOD.formatted(3).substring(9)));
    archive.writeBytes(new byte[512]); // as tapes fill up
    assertThat(read(archive.toByteArray()))
        .extracting(line -> line.result().orThrow().id())
        .containsExactly("urn:example:1", "urn:example:2", "urn:example:3");
  }

  @Test
  void an_archive_with_a_header_of_every_kind_is_read() throws IOException {
    byte[] plain = packed(GOOD.formatted(1));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3});
    archive.writeBytes(new byte[] {3, 0, 'x', 'y', 'z'});
    archive.writeBytes("name\0".getBytes(UTF_8));
    archive.writeBytes("comment\0".getBytes(UTF_8));
    archive.writeBytes(new byte[] {0, 0});
    archive.write(plain, 10, plain.length - 10);
    assertThat(read(archive.toByteArray())).hasSize(1);
  }

  @Test
  void what_is_damaged_in_an_archive_or_cut_off_it_is_told_and_never_taken_for_its_end()
      throws IOException {
    byte[] good = packed(GOOD.formatted(1) + "\n");
    byte[] half = Arrays.copyOf(good, good.length / 2);
    byte[] sum = good.clone();
    sum[sum.length - 6]++;
    byte[] count = good.clone();
    count[count.length - 1]++;
    for (byte[] rest : List.of(half, sum, count, "rubbish".getBytes(UTF_8), new byte[] {0, 7})) {
      ByteArrayOutputStream archive = new ByteArrayOutputStream();
      archive.writeBytes(good);
      archive.writeBytes(rest);
      assertThatThrownBy(() -> read(archive.toByteArray()))
          .hasCauseInstanceOf(BrokenArchiveException.class);
    }
    for (int length = 2; length < good.length; length++) {
      byte[] cut = Arrays.copyOf(good, length);
      assertThatThrownBy(() -> read(cut)).hasCauseInstanceOf(BrokenArchiveException.class);
    }
  }

  @Test
  void a_line_that_unpacks_to_more_than_is_allowed_is_passed_over() throws IOException {
    byte[] bomb =
        packed(GOOD.formatted(1) + "\n" + "0".repeat(50_000_000) + "\n" + GOOD.formatted(3));
    RecordCodec small = HiwarJson.standard().limits(Limits.standard().withBytes(200));
    try (Stream<CorpusLine> lines = Corpus.read(new ByteArrayInputStream(bomb), small)) {
      assertThat(lines.map(line -> line.result().isValid())).containsExactly(true, false, true);
    }
  }

  @Test
  void a_line_over_the_limit_is_a_problem_of_that_line_alone() throws IOException {
    String text = GOOD.formatted(1) + "\n" + "x".repeat(5000) + "\n" + GOOD.formatted(3);
    RecordCodec small = HiwarJson.standard().limits(Limits.standard().withBytes(200));
    try (Stream<CorpusLine> lines =
        Corpus.read(new ByteArrayInputStream(text.getBytes(UTF_8)), small)) {
      List<CorpusLine> all = lines.toList();
      assertThat(all).extracting(l -> l.result().isValid()).containsExactly(true, false, true);
      assertThat(all.get(1).result().findings().list().get(0).code()).isEqualTo("limit-exceeded");
      assertThat(all.get(1).result().findings().list().get(0).where().line()).isEqualTo(2);
    }
  }

  @Test
  void a_corpus_can_be_read_in_parallel_and_loses_no_line() throws IOException {
    List<InputStream> parts =
        IntStream.range(0, 5000)
            .<InputStream>mapToObj(
                i -> new ByteArrayInputStream((GOOD.formatted(i) + "\n").getBytes(UTF_8)))
            .toList();
    try (Stream<CorpusLine> lines =
        Corpus.read(
            new SequenceInputStream(Collections.enumeration(parts)), HiwarJson.standard())) {
      assertThat(lines.parallel().map(line -> line.result().orThrow().id()).distinct().count())
          .isEqualTo(5000);
    }
  }

  @Test
  @SuppressWarnings("JdkObsolete") // SequenceInputStream knows nothing else.
  void whoever_reads_in_parallel_has_a_line_a_thread_in_memory() throws IOException {
    byte[] line = (GOOD.formatted(1) + " ".repeat(200_000) + "\n").getBytes(UTF_8);
    AtomicInteger ahead = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Iterator<InputStream> parts =
        IntStream.range(0, 300)
            .<InputStream>mapToObj(
                i -> {
                  farthest.accumulateAndGet(ahead.incrementAndGet(), Math::max);
                  return new ByteArrayInputStream(line);
                })
            .iterator();
    InputStream in =
        new SequenceInputStream(
            new Enumeration<>() {
              @Override
              public boolean hasMoreElements() {
                return parts.hasNext();
              }

              @Override
              public InputStream nextElement() {
                return parts.next();
              }
            });
    try (Stream<CorpusLine> lines = Corpus.read(in, HiwarJson.standard())) {
      assertThat(lines.parallel().peek(one -> ahead.decrementAndGet()).map(CorpusLine::number))
          .hasSize(300)
          .doesNotHaveDuplicates();
    }
    int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
    // The stream that holds the lines has one open, and looks whether there is another.
    assertThat(farthest.get()).isLessThanOrEqualTo(threads + 2);
  }

  @Test
  void what_is_written_line_by_line_reads_back_equal() throws IOException {
    List<BargainingRecord> records =
        Stream.of("urn:example:1", "urn:example:2")
            .map(id -> BargainingRecord.builder().id(id).build())
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Corpus.Writer writer = Corpus.writer(out)) {
      for (BargainingRecord record : records) {
        writer.write(record);
      }
    }
    assertThat(read(out.toByteArray()).stream().map(line -> line.result().orThrow()))
        .containsExactlyElementsOf(records);
  }
}
