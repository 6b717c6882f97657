package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.engine.JsonEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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

/** What a corpus promises, whatever engine reads it. */
public abstract class CorpusContract {
  private static final String GOOD = "{\"hiwar\":\"1.0\",\"id\":\"urn:example:%d\"}";

  /** The engine under test. */
  protected abstract JsonEngine engine();

  private List<CorpusLine> read(byte[] bytes) throws IOException {
    try (Stream<CorpusLine> lines =
        Corpus.read(new ByteArrayInputStream(bytes), HiwarJson.using(engine()))) {
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

  @Test
  void a_line_over_the_limit_is_a_problem_of_that_line_alone() throws IOException {
    String text = GOOD.formatted(1) + "\n" + "x".repeat(5000) + "\n" + GOOD.formatted(3);
    HiwarJson small = HiwarJson.using(engine()).limits(Limits.standard().withBytes(200));
    try (Stream<CorpusLine> lines =
        Corpus.read(new ByteArrayInputStream(text.getBytes(UTF_8)), small)) {
      List<CorpusLine> all = lines.toList();
      assertThat(all).extracting(l -> l.result().isValid()).containsExactly(true, false, true);
      assertThat(all.get(1).result().problems().get(0).code().code()).isEqualTo("limit-exceeded");
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
            new SequenceInputStream(Collections.enumeration(parts)), HiwarJson.using(engine()))) {
      assertThat(lines.parallel().map(line -> line.result().orThrow().id()).distinct().count())
          .isEqualTo(5000);
    }
  }

  @Test
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
    try (Stream<CorpusLine> lines = Corpus.read(in, HiwarJson.using(engine()))) {
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
