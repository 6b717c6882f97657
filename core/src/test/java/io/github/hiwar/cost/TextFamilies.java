package io.github.hiwar.cost;

import static io.github.hiwar.cost.Sketch.demand;
import static io.github.hiwar.cost.Sketch.list;
import static io.github.hiwar.cost.Sketch.record;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Long texts of each class of script, and texts in many languages. */
final class TextFamilies {
  static final List<Family> ALL =
      Stream.concat(
              Stream.of(
                  Family.of("many languages", n -> record().title(languages(n))),
                  Family.of(
                      "many languages of every text",
                      n ->
                          record()
                              .addAllDemands(
                                  list((n + 31) / 32, i -> demand(i).text(languages(32)).build()))),
                  Family.of(
                      "many texts", n -> record().addAllDemands(list(n, TextFamilies::wish)))),
              Stream.of(
                  long_("Latin letters", "a"),
                  long_("Latin words", "abc "),
                  long_("Latin letters, then one of another script", "a", " α"),
                  long_("Arabic letters", "ع"),
                  long_("Arabic words", "وبالعمل "),
                  long_("Greek, Cyrillic and Latin in turn", "aαж"),
                  long_("Chinese", "工"),
                  long_("letters beyond the basic plane", "𐐀"),
                  long_("combining marks", "\u0301"),
                  long_("Arabic marks", "\u064b"),
                  long_("digits", "7"),
                  long_("Arabic digits", "٧"),
                  long_("figures", "12 % "),
                  long_("figures with blanks", "1 234 567,50 DH "),
                  long_("figures with commas", "1,"),
                  long_("blanks", " "),
                  long_("no-break blanks", "\u00a0"),
                  long_("line breaks", "\n"),
                  long_("dots", "."),
                  long_("quotation marks", "\""),
                  long_("angle brackets", "<b>&"),
                  long_("directional marks", "\u2067"),
                  long_("zero-width joiners", "\u200d"),
                  long_("capital letters", "ABC "),
                  long_("names", "Amal Surname0 ")))
          .toList();

  private TextFamilies() {}

  private static Family long_(String what, String unit) {
    return long_(what, unit, "");
  }

  private static Family long_(String what, String unit, String end) {
    return Family.of(
        "a long text: " + what,
        n -> saying("x" + unit.repeat(Math.max(1, 8 * n / unit.length())) + end));
  }

  private static BargainingRecord.Builder saying(String text) {
    return record()
        .addPeople(
            Person.builder().id("person-0").name(LocalizedText.of("en", "Amal Surname0")).build())
        .title(LocalizedText.of("en", text))
        .addDemands(demand(0).text(LocalizedText.of("fr", text).and("ar", text)).build());
  }

  private static io.github.hiwar.demand.Demand wish(int i) {
    return demand(i)
        .text(LocalizedText.of("fr", "Relever l'indemnité " + i).and("ar", "الزيادة " + i))
        .build();
  }

  private static LocalizedText languages(int n) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("en", "Everywhere");
    for (int i = 0; i < n; i++) {
      texts.put("en-x-l" + i, "Everywhere " + i);
    }
    return LocalizedText.of(texts);
  }
}
