package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The encoding of documents. */
class Utf8Properties {
  // Bytes that stand at the bounds of what is well-formed, and plain ones between them.
  private static final int[] BOUNDS = {
    'a', 'a', 'a', 0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0,
    0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
  };

  private static final List<String> CHARACTERS =
      List.of("a", "é", "ح", "\u07ff", "\u0800", "€", "\ud7ff", "\uffff", "😀", "\udbff\udfff");

  @Property(tries = 5000)
  void the_first_ill_formed_byte_is_the_one_at_which_the_platform_s_decoder_stops(
      @ForAll long seed, @ForAll @IntRange(max = 40) int before) {
    Random random = new Random(seed);
    byte[] text = new byte[before + random.nextInt(12)];
    Arrays.fill(text, 0, before, (byte) 'x');
    for (int i = before; i < text.length; i++) {
      text[i] = (byte) BOUNDS[random.nextInt(BOUNDS.length)];
    }
    assertStopsWhereThePlatformDoes(text);
  }

  @Property(tries = 2000)
  void a_byte_amiss_is_found_wherever_it_stands_in_a_text_of_all_alphabets(
      @ForAll long seed, @ForAll @IntRange(max = 70) int characters) {
    Random random = new Random(seed);
    // Long stretches of one length, so that every way through the text is taken for a while.
    StringBuilder text = new StringBuilder();
    while (text.codePointCount(0, text.length()) < characters) {
      String one = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
      text.append(one.repeat(1 + random.nextInt(20)));
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    assertThat(Utf8.firstIllFormed(bytes)).isNegative();
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) BOUNDS[random.nextInt(BOUNDS.length)];
      assertStopsWhereThePlatformDoes(bytes);
      assertStopsWhereThePlatformDoes(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  }

  private static void assertStopsWhereThePlatformDoes(byte[] text) {
    ByteBuffer in = ByteBuffer.wrap(text);
    CoderResult result = UTF_8.newDecoder().decode(in, CharBuffer.allocate(text.length), true);
    assertThat(Utf8.firstIllFormed(text)).isEqualTo(result.isError() ? in.position() : -1);
  }

  @Property
  void characters_become_the_bytes_that_the_platform_makes_of_them_block_by_block(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 5) int block) throws IOException {
    byte[] encoded = Utf8.encoded(inBlocks(text, block), Integer.MAX_VALUE);
    if (UTF_8.newEncoder().canEncode(text)) {
      assertThat(encoded).isEqualTo(text.getBytes(UTF_8));
    } else {
      assertThat(Utf8.firstIllFormed(encoded)).isNotNegative();
    }
  }

  @Example
  void half_of_a_surrogate_pair_is_refused_wherever_it_stands() throws IOException {
    for (String half : new String[] {"\ud83d", "\ude00", "\ud83d\ud83d\ude00", "\ude00\ud83d"}) {
      for (String text : new String[] {half, half + "a", "a" + half}) {
        assertThat(Utf8.firstIllFormed(Utf8.encoded(new StringReader(text), 100))).isNotNegative();
      }
    }
  }

  @Example
  void an_endless_reader_is_left_where_there_is_more_than_allowed() throws IOException {
    AtomicLong taken = new AtomicLong();
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int count) {
            Arrays.fill(target, offset, offset + count, 'م');
            taken.addAndGet(count);
            return count;
          }

          @Override
          public void close() {}
        };
    assertThat(Utf8.encoded(endless, 100_000)).hasSizeGreaterThan(100_000);
    assertThat(taken).hasValueLessThan(100_000);
  }

  private static Reader inBlocks(String text, int block) {
    return new StringReader(text) {
      @Override
      public int read(char[] target, int offset, int count) throws IOException {
        return super.read(target, offset, Math.min(count, block));
      }
    };
  }
}
