package io.github.hiwar.family;

import static io.github.hiwar.family.Pieces.demand;
import static io.github.hiwar.family.Pieces.many;
import static io.github.hiwar.family.Pieces.record;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts that are long in one way or another, languages, codes. */
final class TextFamilies {
  /** What a long text is made of, as often as the size says, with an end that differs. */
  private static final Map<String, String> LONG =
      Map.of(
          "n Latin letters and a Greek one", "a",
          "n combining marks", "\u0301",
          "n combining marks out of order", "\u0301\u0316",
          "n Hangul letters in pieces", "\u1112\u1161\u11ab",
          "n digits", "7",
          "n figures", "12,5 ",
          "n separators between digits", "1.",
          "n Cyrillic and Latin letters by turns", "а a",
          "n marks of a wrong encoding", "\u00c3",
          "n line feeds", "a\n");

  static final List<Family> ALL =
      Stream.concat(
              LONG.entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .map(e -> new Family(e.getKey(), (n, names) -> text(e.getValue().repeat(n)))),
              Stream.of(
                  new Family("n texts of three languages", TextFamilies::texts),
                  new Family("n texts, n languages of the record", TextFamilies::languages),
                  new Family("n unknown languages", TextFamilies::unknownLanguages),
                  new Family("n unknown codes", TextFamilies::codes),
                  new Family("n classifications", TextFamilies::classifications),
                  new Family("n members that are absent", TextFamilies::absent)))
          .toList();

  private TextFamilies() {}

  private static BargainingRecord text(String text) {
    return record()
        .title(LocalizedText.of("fr", "a" + text + " α"))
        .addDemands(demand("demand").asStated(LocalizedText.of("ar", text + "b")).build())
        .build();
  }

  private static BargainingRecord texts(int n, Names names) {
    return record()
        .addAllDemands(
            many(
                n,
                i ->
                    demand(names.id("demand", i))
                        .text(
                            LocalizedText.of(
                                new LinkedHashMap<>(
                                    Map.of(
                                        "fr", names.text("Prime", i),
                                        "ar", names.text("منحة", i),
                                        "en", names.text("Bonus", i)))))
                        .build()))
        .build();
  }

  private static String language(int i) {
    return "q" + (char) ('a' + i / 26 % 20) + (char) ('a' + i % 26) + "-x-" + i;
  }

  private static BargainingRecord languages(int n, Names names) {
    return record()
        .addAllLanguages(many(n, TextFamilies::language))
        .addAllDemands(
            many(
                n,
                i ->
                    demand(names.id("demand", i))
                        .text(LocalizedText.of("es", names.text("Plus", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord unknownLanguages(int n, Names names) {
    return record()
        .addAllDemands(
            many(
                n,
                i ->
                    demand(names.id("demand", i))
                        .text(LocalizedText.of("xx-x-" + i, names.text("Plus", i)))
                        .build()))
        .build();
  }

  private static BargainingRecord codes(int n, Names names) {
    return record()
        .addAllParties(
            many(
                n,
                i ->
                    Pieces.party(names.id("party", i))
                        .kind(PartyKind.of("employers-organisation" + i % 100_000))
                        .build()))
        .build();
  }

  private static BargainingRecord classifications(int n, Names names) {
    return record()
        .addDemands(
            demand("demand")
                .addAllCategories(
                    many(
                        n, i -> Classification.of(DemandCategory.of("allowances/milage" + i % 77))))
                .build())
        .build();
  }

  private static BargainingRecord absent(int n, Names names) {
    return record()
        .addDemands(
            demand("demand")
                .putAllAbsent(
                    many(n, i -> names.text("member", i)).stream()
                        .collect(
                            LinkedHashMap::new,
                            (map, name) -> map.put(name, Absence.UNKNOWN),
                            Map::putAll))
                .build())
        .build();
  }
}
