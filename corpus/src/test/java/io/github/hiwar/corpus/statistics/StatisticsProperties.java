package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.insight.Age;
import io.github.hiwar.lifecycle.DemandStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class StatisticsProperties {
  private static final int LIST = 3;

  private static DemandFact fact(
      String record,
      Optional<String> category,
      Optional<Integer> year,
      DemandStatus status,
      Optional<Age> days,
      int times) {
    return new DemandFact(
        record,
        "bonus",
        LocalDate.of(2025, 12, 31),
        "Une prime",
        "fr",
        category,
        category.map(one -> one.split("/", 2)[0]),
        Optional.of("Artisanat"),
        Optional.empty(),
        Optional.of("MA"),
        year,
        status,
        status.isAnswer(),
        false,
        false,
        days,
        days,
        times);
  }

  private static DemandFact answered(Optional<Age> days) {
    return fact("urn:a", Optional.empty(), Optional.empty(), DemandStatus.REFUSED, days, 0);
  }

  @Provide
  Arbitrary<DemandFact> facts() {
    Arbitrary<Optional<Age>> days =
        Arbitraries.integers()
            .between(0, 5)
            .tuple2()
            .map(t -> new Age(t.get1(), t.get1() + (t.get2() > 3 ? t.get2() : 0)))
            .optional();
    return Combinators.combine(
            Arbitraries.of("urn:a", "urn:b", "urn:c", "urn:d"),
            Arbitraries.of("wages", "allowances/meal", "allowances").optional(),
            Arbitraries.integers().between(2023, 2025).optional(),
            Arbitraries.of(DemandStatus.class),
            days,
            Arbitraries.integers().between(0, 3))
        .as(StatisticsProperties::fact);
  }

  private static Statistics none() {
    return new Statistics(List.of(Dimension.TOPIC, Dimension.YEAR), LIST);
  }

  private static Statistics of(List<DemandFact> facts) {
    Statistics statistics = none();
    facts.forEach(one -> statistics.addRecord(List.of(one)));
    return statistics;
  }

  @Property
  void however_a_corpus_is_split_and_ordered_the_figures_are_equal(
      @ForAll("split") Tuple.Tuple2<List<DemandFact>, List<List<DemandFact>>> split) {
    Statistics merged = none();
    List<Statistics> parts = split.get2().stream().map(StatisticsProperties::of).toList();
    parts.forEach(merged::add);
    Statistics whole = of(split.get1());
    assertThat(merged).isEqualTo(whole);
    assertThat(merged.mostCarriedOver()).isEqualTo(whole.mostCarriedOver());
    assertThat(merged.groups()).isEqualTo(whole.groups());
    assertThat(merged.total()).isEqualTo(whole.total());
  }

  @Provide
  Arbitrary<Tuple.Tuple2<List<DemandFact>, List<List<DemandFact>>>> split() {
    return facts()
        .list()
        .ofMaxSize(40)
        .flatMap(
            whole ->
                Combinators.combine(
                        Arbitraries.shuffle(whole),
                        Arbitraries.integers().between(0, 4).list().ofSize(whole.size()))
                    .as(
                        (shuffled, places) -> {
                          List<List<DemandFact>> parts = new ArrayList<>();
                          for (int i = 0; i < 5; i++) {
                            parts.add(new ArrayList<>());
                          }
                          for (int i = 0; i < shuffled.size(); i++) {
                            parts.get(places.get(i)).add(shuffled.get(i));
                          }
                          return Tuple.of(whole, parts);
                        }));
  }

  @Property
  void statistics_survive_serialization(
      @ForAll @Size(max = 20) List<@From("facts") DemandFact> facts)
      throws IOException, ClassNotFoundException {
    Statistics statistics = of(facts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(statistics);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(statistics);
    }
  }

  @Property
  void wider_groups_sum_up_the_narrower_ones(
      @ForAll @Size(max = 30) List<@From("facts") DemandFact> facts) {
    Statistics byYear = new Statistics(List.of(Dimension.YEAR), LIST);
    facts.forEach(byYear::add);
    assertThat(of(facts).over(List.of(Dimension.YEAR))).isEqualTo(byYear.groups());
    assertThat(of(facts).over(List.of()).values()).allMatch(of(facts).total()::equals);
  }

  @Property
  void every_answered_demand_is_in_the_days_or_counted_apart(
      @ForAll @Size(max = 30) List<@From("facts") DemandFact> facts) {
    Figures total = of(facts).total();
    Durations days = total.toAnswer();
    assertThat(days.exact() + days.imprecise() + days.unknown()).isEqualTo(total.answered().part());
    Durations met = total.toFulfilment();
    assertThat(met.exact() + met.imprecise() + met.unknown()).isEqualTo(total.fulfilled().part());
  }

  @Property
  void a_quantile_is_the_least_number_of_days_within_which_that_share_was_through(
      @ForAll @NotEmpty @Size(max = 50) List<@IntRange(max = 40) Integer> days,
      @ForAll @IntRange(min = 1, max = 20) int part) {
    Statistics statistics = none();
    days.forEach(one -> statistics.add(answered(Optional.of(new Age(one, one)))));
    int[] sorted = days.stream().mapToInt(one -> one).sorted().toArray();
    int rank = (int) Math.ceil(sorted.length * part / 20.0);
    assertThat(statistics.total().toAnswer().quantile(part, 20)).hasValue(sorted[rank - 1]);
  }

  @Example
  void imprecise_and_missing_days_are_counted_apart_and_are_in_no_median() {
    Statistics statistics = none();
    for (Age age : Arrays.asList(new Age(1, 1), new Age(4, 4), new Age(9, 9), new Age(0, 900))) {
      statistics.add(answered(Optional.of(age)));
    }
    statistics.add(answered(Optional.empty()));
    assertThat(statistics.total().toAnswer()).hasToString("4 (1–9) of 3, 1 imprecise, 1 unknown");
    assertThat(none().total().toAnswer().median()).isEmpty();
  }

  @Example
  void statistics_that_are_grouped_otherwise_are_not_added() {
    assertThatThrownBy(() -> none().add(new Statistics(List.of(), LIST)))
        .hasMessageContaining("by [TOPIC, YEAR] with a list of 3");
    assertThatThrownBy(() -> none().over(List.of(Dimension.LEVEL)))
        .hasMessageContaining("cannot be had by [LEVEL]");
  }

  @Example
  void the_list_of_the_most_carried_over_has_one_order() {
    Statistics statistics = none();
    for (int i = 9; i >= 0; i--) {
      statistics.add(
          fact(
              "urn:" + i,
              Optional.empty(),
              Optional.empty(),
              DemandStatus.RAISED,
              Optional.empty(),
              i / 4));
    }
    assertThat(statistics.mostCarriedOver())
        .extracting(CarriedOver::reference)
        .containsExactly("urn:8#bonus", "urn:9#bonus", "urn:4#bonus");
    assertThat(statistics.total().carriedOver()).hasToString("6/10");
  }
}
