package io.github.hiwar.exchange.draft;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A text of the kind that unions write, and what a person reads in it. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares examples.
record Example(String name, byte[] text, List<String> expected) {
  static Stream<Example> all() {
    return Stream.of(
            "nurses.fr",
            "platform.fr",
            "letter.fr",
            "minutes.fr",
            "agenda.fr",
            "federation.fr",
            "teachers.ar",
            "port.ar",
            "banks.ar",
            "levant.ar",
            "tunis.ar",
            "miners.en",
            "council.en",
            "warehouse.en",
            "hospital.fr",
            "municipal.ar",
            "transit.en",
            "energy.fr",
            "farmers.ar",
            "justice.ar",
            "post.fr",
            "faculty.en",
            "health.ar",
            "airline.fr",
            "culture.fr",
            "water.ar",
            "hotel.en",
            "research.fr",
            "foundry.fr",
            "townhall.fr",
            "thread.fr",
            "works-council.fr",
            "dockers.fr",
            "inspectors.fr",
            "phosphate.ar",
            "power.ar",
            "tweets.ar",
            "minutes.ar",
            "university.ar",
            "transport.ar",
            "academy.en",
            "couriers.en",
            "thread.en",
            "joint-committee.en",
            "cleaners.en",
            "steel.en")
        .map(Example::named);
  }

  static Example named(String name) {
    List<String> expected =
        Table.read(Example.class, name + ".expected.tsv").stream()
            .map(row -> fact(row.cell("kind"), row.cell("place"), row.cell("value")))
            .toList();
    return new Example(name, bytes(name + ".txt"), expected);
  }

  static byte[] bytes(String file) {
    try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TextDraft draft() {
    return TextDraft.of(text, DraftSettings.of(name + ".txt"));
  }

  /** What a draft says, in the words of the table. */
  static List<String> found(TextDraft draft) {
    List<String> found = new ArrayList<>();
    BargainingRecord record = draft.record().orElseThrow();
    for (Demand demand : record.demands()) {
      String label = demand.label().orElse("");
      found.add(fact("claim", label, demand.text().original()));
      demand.terms().ifPresent(terms -> terms(label, terms, found));
    }
    record.measures().forEach(one -> found.add(fact("answer", "", one.text().original())));
    for (Passage passage : draft.passages()) {
      for (Mention mention : passage.mentions()) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT).replace("_date", "");
        found.add(fact(kind, "", mention.value().orElse(mention.in(passage.text()))));
      }
    }
    return found;
  }

  private static void terms(String label, Terms terms, List<String> found) {
    terms.quantity().map(Example::figure).ifPresent(one -> found.add(fact("quantity", label, one)));
    terms
        .takesEffect()
        .map(PartialDate::toString)
        .ifPresent(one -> found.add(fact("from", label, one)));
    terms.deadline().map(PartialDate::toString).ifPresent(one -> found.add(fact("by", label, one)));
  }

  private static String figure(Quantity quantity) {
    if (quantity instanceof Money money) {
      return money.amount().toPlainString() + " " + money.currency();
    }
    return ((Percentage) quantity).value().toPlainString() + " %";
  }

  private static String fact(String kind, String place, String value) {
    return kind + " " + place + " | " + value;
  }

  @Override
  public String toString() {
    return name;
  }
}
