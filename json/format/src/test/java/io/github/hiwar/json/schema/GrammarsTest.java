package io.github.hiwar.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Ids;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.Links;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the schema says of a text against what the parser says of it. */
class GrammarsTest {
  /** What is put into a value at every place, and in place of every character. */
  private static final List<String> ODD =
      List.of(
          "",
          "\n",
          "\r",
          "\u0085",
          "\u2028",
          " ",
          "\t",
          "\u00a0",
          "\u3000",
          "\u2007",
          "\ufeff",
          "\u200b",
          "\u2066",
          "\u00ad",
          "z",
          "\u0000",
          "\u001c",
          "\u007f",
          "\u1680",
          "#",
          ":",
          "/",
          "-",
          "--",
          "_",
          ".",
          "~",
          "X",
          "0",
          "00",
          "A",
          "é",
          "م",
          "\ud83d\ude00",
          "e5",
          "Z",
          "+01:00",
          "T",
          "..",
          "[",
          "]",
          "%");

  private static Stream<DynamicTest> compare(
      Patterns.Grammar grammar, Consumer<String> parser, boolean exact, String... values) {
    List<DynamicTest> tests = new ArrayList<>();
    for (String value : values) {
      tests.add(
          DynamicTest.dynamicTest(
              value.length() > 40 ? "a long one" : "\"" + value + "\"",
              () -> variants(value).forEach(text -> judge(grammar, parser, exact, text))));
    }
    return tests.stream();
  }

  private static void judge(
      Patterns.Grammar grammar, Consumer<String> parser, boolean exact, String text) {
    boolean parsed;
    try {
      parser.accept(text);
      parsed = true;
    } catch (IllegalArgumentException e) {
      parsed = false;
    }
    boolean accepted = accepts(grammar, text);
    if (parsed || exact) {
      assertThat(accepted).as("the schema accepts " + escaped(text)).isEqualTo(parsed);
    }
  }

  // The order of two dates is beyond a pattern: what fails by it alone is taken for good.
  private static void ordered(Runnable parse, String text) {
    try {
      parse.run();
    } catch (IllegalArgumentException e) {
      String[] ends = text.replaceAll("^\\[(.*)]$", "$1").split("/|\\.\\.", -1);
      boolean within = text.startsWith("[") && text.indexOf('/') < 0;
      if (ends.length != 2 || ends[0].isEmpty() || ends[1].isEmpty()) {
        throw e;
      }
      PartialDate first = PartialDate.parse(ends[0]);
      PartialDate last = PartialDate.parse(ends[1]);
      if (within
          ? !last.latest().isBefore(first.earliest())
          : first.orderTo(last) != PartialDate.Order.AFTER) {
        throw e;
      }
    }
  }

  private static boolean accepts(Patterns.Grammar grammar, String text) {
    return new Backtracking(grammar.pattern()).finds(text)
        && !(!grammar.nowhere().isEmpty() && new Backtracking(grammar.nowhere()).finds(text))
        && (grammar.longest() == 0 || text.length() <= grammar.longest());
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c > ' ' && c < 0x7f ? (char) c : "\\u%04x".formatted(c)));
    return out.toString();
  }

  private static List<String> variants(String value) {
    List<String> variants = new ArrayList<>(List.of(value));
    for (String odd : ODD) {
      for (int i = 0; i <= value.length(); i++) {
        variants.add(value.substring(0, i) + odd + value.substring(i));
        if (i < value.length()) {
          variants.add(value.substring(0, i) + odd + value.substring(i + 1));
        }
      }
    }
    return variants;
  }

  @TestFactory
  Stream<DynamicTest> ids() {
    return compare(Patterns.of("id"), id -> Ids.require("Party", id), true, "union", "a/b~c", "x");
  }

  @TestFactory
  Stream<DynamicTest> references() {
    return compare(
        Patterns.REFERENCE,
        text -> Ref.to(Party.class, text),
        true,
        "union",
        "urn:example:2024#union",
        "a#b");
  }

  @TestFactory
  Stream<DynamicTest> open_codes() {
    return compare(
        Patterns.OPEN_CODE,
        PartyKind::of,
        true,
        "union",
        "social-works-body",
        "allowances/mileage",
        "https://example.org/a",
        "a".repeat(255));
  }

  @TestFactory
  Stream<DynamicTest> decimals() {
    return compare(
        Patterns.of("decimal"),
        Decimals::parse,
        true,
        "0",
        "-3",
        "500.00",
        "0.1",
        "1".repeat(1000));
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    return compare(
        Patterns.of("text"),
        text -> InvalidValueException.requireText("Demand", "label", text.replace("\u0000", " ")),
        true,
        "a",
        "",
        "\u00a0\u200f",
        "b c");
  }

  @TestFactory
  Stream<DynamicTest> dates() {
    return compare(
        Patterns.of("date"),
        date -> ordered(() -> PartialDate.parse(date), date),
        true,
        "2025-10-14",
        "2024-02-29",
        "2025-02-28",
        "1900-11-30",
        "20XX-XX-XX",
        "0000-01-31?",
        "2025-10~",
        "202X",
        "2025-21",
        "2025-10-14T10:00+01:00",
        "2025-10-14T10:00:30.123Z",
        "2025-10-14T23:59z",
        "2025-10-14T10:00:00.",
        "2000-02-29T00:00-18:00",
        "[2023-10-28..2023-10-29]",
        "[..2023-10]",
        "[2025~..]");
  }

  @TestFactory
  Stream<DynamicTest> spans() {
    return compare(
        Patterns.of("span"),
        span -> ordered(() -> DateSpan.parse(span), span),
        true,
        "2024-01/2025-02-28",
        "2024/..",
        "/2024");
  }

  @TestFactory
  Stream<DynamicTest> languages() {
    return compare(
        Patterns.of("language"),
        LocalizedText::requireTag,
        true,
        "ar",
        "zh-cmn-Hans-CN",
        "sl-rozaj-biske",
        "x-own",
        "en-u-ca-islamic-t-fr",
        "sgn-BE-FR",
        "zgh-Tfng",
        "de-CH-1996",
        "en-x-a",
        "i-klingon",
        "fr-" + "a1b2c3d4-".repeat(28));
  }

  @TestFactory
  Stream<DynamicTest> links() {
    return compare(
        Patterns.of("uri"),
        GrammarsTest::link,
        true,
        "https://example.org/a?b=c#d",
        "//[fe80::1%eth0]/",
        "http://u@[::1]:80/%C3%A9?[]",
        "../a;b//c?d/e:f",
        "//h",
        "urn:isbn:1",
        "");
  }

  // Whether brackets hold an address, and whether something follows after two slashes, is left to
  // the platform.
  private static void link(String text) {
    try {
      Links.parse(text);
    } catch (IllegalArgumentException e) {
      boolean left = text.matches("([^/?#]*:)?//([^/?#]*[\\[\\]].*)?");
      if (!left || !accepts(Patterns.of("uri"), text)) {
        throw e;
      }
    }
  }
}
