package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.stream.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@SuppressWarnings("ReferenceEquality") // Whether a text was made once.
class Utf8TextProperties {
  private static final List<String> CHARACTERS =
      List.of("a", "7", "/", "\"", "\\", "\n", "\u0000", "\u001f", "\u007f", "\u0080", "\u07ff");
  private static final List<String> LONGER =
      List.of("\u0800", "\ud7ff", "\ue000", "\uffff", "\ud83d\ude00", "\udbff\udfff", "ع", "é");

  // Short ones and longer ones than are looked for among those that were made before.
  @Provide
  Arbitrary<List<String>> texts() {
    List<String> all = new ArrayList<>(CHARACTERS);
    all.addAll(LONGER);
    return Arbitraries.of(all)
        .list()
        .ofMaxSize(80)
        .map(characters -> String.join("", characters))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 500)
  void each_text_is_read_as_it_is_however_it_is_spelled_and_whatever_was_read_before(
      @ForAll("texts") List<String> texts, @ForAll long seed) throws SyntaxException {
    Random random = new Random(seed);
    List<String> said = new ArrayList<>(texts);
    said.addAll(texts);
    assertThat(read(document(said, random))).isEqualTo(said);
  }

  // A long text is made in pieces; one character, shifted, meets the end of a piece at each byte.
  @Property(tries = 50)
  void a_long_text_is_read_as_it_is_wherever_its_characters_stand(
      @ForAll("texts") List<String> texts, @ForAll long seed) throws SyntaxException {
    Random random = new Random(seed);
    String part = String.join("", texts) + LONGER.get(random.nextInt(LONGER.size()));
    String text = "é" + "a".repeat(random.nextInt(12)) + part.repeat(30_000 / part.length());
    assertThat(read(document(List.of(text, "é", text), random))).containsExactly(text, "é", text);
  }

  @Property(tries = 200)
  void a_text_that_is_spelled_the_same_is_made_once(@ForAll("texts") List<String> texts)
      throws SyntaxException {
    for (String text : texts) {
      String spelled = "\"" + new String(JsonStrings.content(text), UTF_8) + "\"";
      List<String> read = read("[" + spelled + "," + spelled + "]");
      assertThat(read.get(0) == read.get(1))
          .isEqualTo(spelled.getBytes(UTF_8).length <= 64 + "\"\"".length());
    }
  }

  // As many as there are, in a table in which chance alone has them share a place.
  @Example
  void dates_and_numbered_ids_do_not_take_the_place_of_those_that_differ_in_a_digit()
      throws SyntaxException {
    for (String form :
        List.of("2025-10-%02d", "2025-%02d", "demand-%d", "p-%06d", "§ %d.1", "%dع")) {
      List<String> texts = IntStream.range(0, 32).mapToObj(form::formatted).toList();
      String all = texts.stream().collect(Collectors.joining("\",\"", "\"", "\""));
      List<String> read = read("[" + all + "," + all + "]");
      assertThat(IntStream.range(0, 32).filter(i -> read.get(i) == read.get(32 + i)).count())
          .as(form)
          .isGreaterThan(10);
    }
  }

  private static List<String> read(String document) throws SyntaxException {
    Utf8Source source = new Utf8Source(document.getBytes(UTF_8), Limits.standard());
    List<String> read = new ArrayList<>();
    for (JsonToken token = source.next(); token != JsonToken.END; token = source.next()) {
      if (token == JsonToken.TEXT) {
        read.add(source.text());
      }
    }
    return read;
  }

  private static String document(List<String> texts, Random random) {
    StringBuilder json = new StringBuilder("[");
    for (String text : texts) {
      json.append(json.length() > 1 ? "," : "").append(" ".repeat(random.nextInt(9))).append('"');
      int escaped = random.nextInt(3);
      // Halves of a pair are escaped both or neither.
      boolean paired = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
      int share = escaped == 1 && paired ? 0 : escaped;
      text.chars().forEach(unit -> json.append(spelled((char) unit, share, random)));
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static String spelled(char unit, int escaped, Random random) {
    boolean digits = escaped == 2 || (escaped == 1 && random.nextBoolean());
    if (digits) {
      return (random.nextBoolean() ? "\\u%04x" : "\\u%04X").formatted((int) unit);
    }
    return JsonStrings.isEscaped(unit)
        ? new String(JsonStrings.content(String.valueOf(unit)), UTF_8)
        : unit == '/' && random.nextBoolean() ? "\\/" : String.valueOf(unit);
  }
}
