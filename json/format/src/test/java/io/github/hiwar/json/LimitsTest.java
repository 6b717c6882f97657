package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Limits hold for what is kept, skipped or unknown, in every mode, and end the reading. */
class LimitsTest {
  private static final String HEAD = "{\"hiwar\":\"1.0\",\"id\":\"urn:example:r\",";
  private static final String NEVER_CLOSED = "[".repeat(100_000);

  private static byte[] record(String members) {
    return (HEAD + members.replace('\'', '"') + "}").getBytes(UTF_8);
  }

  private static String many(int count, IntFunction<String> one) {
    return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
  }

  @TestFactory
  Stream<DynamicTest> what_is_too_deep_ends_the_reading_at_once_wherever_it_stands() {
    Map<String, String> places =
        Map.of(
            "unknown", "'x':" + NEVER_CLOSED,
            "of another type", "'title':" + NEVER_CLOSED,
            "a second time", "'title':{'fr':'x'},'title':" + NEVER_CLOSED,
            "under a name that no text can hold", "'\\u0000':" + NEVER_CLOSED,
            "in a list", "'meetings':[" + NEVER_CLOSED,
            "in a choice", "'demands':[{'terms':{'quantity':{'type':" + NEVER_CLOSED,
            "as a version", "'hiwar':" + NEVER_CLOSED,
            "as a language", "'title':{'fr':" + NEVER_CLOSED,
            "in objects", "'x':" + "{'a':".repeat(100_000),
            "after a missing member", "'people':[{}],'x':" + NEVER_CLOSED);
    return places.entrySet().stream()
        .flatMap(
            place ->
                Stream.of(ReadMode.values())
                    .map(
                        mode ->
                            DynamicTest.dynamicTest(
                                place.getKey() + ", " + mode,
                                () -> tooDeep(record(place.getValue()), mode))));
  }

  private void tooDeep(byte[] document, ReadMode mode) {
    ReadResult result = HiwarJson.standard().mode(mode).read(document);
    List<Finding> exceeded = result.findings().of(DocumentKinds.LIMIT_EXCEEDED.code());
    assertThat(exceeded).hasSize(1);
    Finding last = exceeded.get(0);
    assertThat(last.argument("limit")).isEqualTo("depth");
    assertThat(last.argument("allowed")).isEqualTo("64");
    assertThat(last.where().line()).isEqualTo(1);
    assertThat(result.isValid()).isFalse();
    assertThat(result.findings())
        .as("what follows")
        .noneMatch(one -> one.kind() == DocumentKinds.MALFORMED_JSON);
  }

  @Test
  void a_name_that_was_expected_is_not_longer_than_names_may_be() {
    RecordCodec json = HiwarJson.standard();
    byte[] document = record("'languages':['fr']");
    assertThat(json.read(document).isValid()).isTrue();
    RecordCodec shorter = json.limits(Limits.standard().withNames("languages".length() - 1));
    assertThat(shorter.read(document).findings().of(DocumentKinds.LIMIT_EXCEEDED.code()))
        .extracting(one -> one.argument("limit"))
        .containsExactly("names");
  }

  @Test
  void limits_hold_and_a_list_that_is_cut_says_so() {
    String deep = "'x':" + "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(HiwarJson.read(record(deep)).findings().errors())
        .extracting(p -> p.code())
        .containsExactly("limit-exceeded");
    RecordCodec small = HiwarJson.standard().limits(Limits.standard().withFindings(3).withText(20));
    ReadResult cut = small.read(record("'meetings':[1,2,3,4,5]"));
    assertThat(cut.findings()).hasSize(3);
    assertThat(cut.findings().cut()).isEqualTo(2);
    assertThatThrownBy(cut::orThrow)
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageEndingWith("list cut at 3, 2 more");
    ReadResult longText = small.read(record("'x':'" + "a".repeat(50_000) + "'"));
    assertThat(longText.findings().errors())
        .extracting(p -> p.code())
        .containsExactly("limit-exceeded");
    assertThat(
            HiwarJson.standard()
                .limits(Limits.standard().withBytes(10))
                .read(record("'x':1"))
                .findings()
                .errors())
        .hasSize(1);
  }

  @Test
  void a_limit_is_named_with_what_it_allows() {
    RecordCodec small = HiwarJson.standard().limits(Limits.standard().withText(300));
    Map<String, String> limits =
        Map.of(
            "'x':" + "1".repeat(120), "The limit of 100 (digits) is exceeded",
            "'x':'" + "a".repeat(50_000) + "'", "The limit of 300 (text) is exceeded",
            "'" + "a".repeat(50_000) + "':1", "The limit of 1,000 (names) is exceeded");
    limits.forEach(
        (member, message) ->
            assertThat(small.read(record(member)).findings().errors())
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(message));
  }

  @TestFactory
  Stream<DynamicTest> each_limit_lets_as_much_pass_as_it_says_and_names_what_it_is() {
    Limits small =
        Limits.standard()
            .withValues(40)
            .withMembers(20)
            .withLanguages(3)
            .withText(60)
            .withNames(10)
            .withDigits(8);
    RecordCodec json = HiwarJson.standard().limits(small);
    return Stream.of(
            // The record itself, its version, its id, the list and the lists in it.
            limit("values", n -> "'x':[" + many((n - 3) / 2, i -> "[0]") + "]", 40),
            limit("values", n -> "'title':{'fr':'x'},'title':[" + many(n - 6, i -> "{}") + "]", 40),
            limit("members", n -> "'x':[" + many(n, i -> "0") + "]", 20),
            limit("members", n -> "'x':{" + many(n, i -> "'" + i + "':0") + "}", 20),
            limit("languages", n -> "'title':{" + many(n, i -> "'x-" + i + "':'t'") + "}", 3),
            limit("text", n -> "'x':'" + "a".repeat(n) + "'", 60),
            limit("text", n -> "'title':{'fr':'" + "a".repeat(n) + "'}", 60),
            limit("names", n -> "'" + "ع".repeat(n) + "':0", 10),
            limit("names", n -> "'x':{'" + "a".repeat(n) + "':0}", 10),
            limit("names", n -> "'title':{'x-" + "a".repeat(n - 2) + "':'t'}", 10),
            limit("digits", n -> "'x':" + "1".repeat(n), 8),
            limit("digits", n -> "'x':-" + "1".repeat(n - 1), 8),
            limit("digits", n -> "'x':1e" + "1".repeat(n - 2), 8),
            limit("digits", n -> money("1".repeat(n)), 8))
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.name + ": " + one.members.apply(one.allowed), () -> holds(one, json)));
  }

  private record Limit(String name, IntFunction<String> members, int allowed) {}

  private static Limit limit(String name, IntFunction<String> members, int allowed) {
    return new Limit(name, members, allowed);
  }

  private static String money(String amount) {
    return "'demands':[{'id':'d','text':{'en':'x'},'terms':{'quantity':{'type':'money',"
        + "'currency':'MAD','amount':'"
        + amount
        + "'}}}]";
  }

  private static void holds(Limit one, RecordCodec json) {
    assertThat(limits(json.read(record(one.members.apply(one.allowed))))).isEmpty();
    assertThat(limits(json.read(record(one.members.apply(one.allowed + 1)))))
        .containsExactly(one.name + " " + one.allowed);
  }

  private static List<String> limits(ReadResult result) {
    return result.findings().stream()
        .filter(p -> p.kind() == DocumentKinds.LIMIT_EXCEEDED)
        .map(p -> p.argument("limit") + " " + p.argument("allowed"))
        .toList();
  }

  // Such a text is made as far as shows that it is too long: it may be cut within a pair.
  @Test
  void a_text_far_over_the_limit_is_cut_anywhere_and_still_too_long_once() {
    for (int most = 20; most < 40; most++) {
      RecordCodec json =
          HiwarJson.standard()
              .limits(Limits.standard().withText(most).withNames(most).withDigits(most));
      for (int pad = -4; pad <= 4; pad++) {
        String text = "a".repeat(6 * (most + 1) + pad) + "\ud83d\ude00z";
        for (String members : List.of("'x':'" + text + "'", "'" + text + "':1")) {
          assertThat(limits(json.read(record(members)))).as(members).hasSize(1);
          assertThat(limits(json.read(record("'x':1,'x':{" + members + "}"))))
              .as(members)
              .hasSize(1);
        }
      }
    }
  }

  @Test
  void the_place_of_a_limit_is_that_of_the_value_that_exceeds_it() {
    ReadResult result = HiwarJson.read(record("'x':[\n1,\n " + "1".repeat(101) + "]"));
    assertThat(result.findings().errors())
        .extracting(p -> p.where().line() + ":" + p.where().column() + " " + p.where().pointer())
        .containsExactly("3:2 /x/1");
  }

  @Test
  void what_is_reported_is_bounded_in_characters_and_still_names_its_place() {
    String deep = many(20, i -> "").replace(",", "'" + "n".repeat(900) + "':{'a':1,");
    String wrong = many(400, i -> "'k" + i + "':1,'k" + i + "':'" + "v".repeat(5000) + "'");
    byte[] document = record("'x':{" + deep + wrong + "}".repeat(20));
    ReadResult result = HiwarJson.read(document);
    assertThat(result.findings()).hasSizeGreaterThan(100);
    assertThat(result.findings())
        .allSatisfy(
            problem -> {
              assertThat(problem.where().pointer()).startsWith("/x").hasSizeLessThan(2000);
              assertThat(problem.where().line()).isEqualTo(1);
            });
    long characters =
        result.findings().stream()
            .mapToLong(p -> p.where().pointer().length() + p.arguments().toString().length())
            .sum();
    assertThat(characters).isLessThan(2 << 20);
    assertThat(HiwarJson.read(record("'licence':'" + "a ".repeat(1000) + "'")).findings())
        .extracting(p -> p.argument("value"))
        .containsExactly("a ".repeat(40) + "…");
  }

  @Test
  void a_depth_over_two_hundred_and_fifty_could_not_be_walked_and_is_no_limit() {
    assertThat(Limits.standard().withDepth(250).depth()).isEqualTo(250);
    String deep = "'x':" + "[".repeat(240) + "]".repeat(240);
    RecordCodec json = HiwarJson.standard().limits(Limits.standard().withDepth(250));
    var read = json.read(record(deep)).orThrow();
    assertThat(json.read(json.write(read)).orThrow()).isEqualTo(read);
    assertThat(HiwarJson.digest(read)).hasSize(64);
    assertThat(read.toString()).isNotEmpty();
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.standard().withDepth(251));
  }
}
