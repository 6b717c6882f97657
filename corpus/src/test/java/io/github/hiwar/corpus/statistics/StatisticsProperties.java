package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static Fact demand(Map<FactColumn, Object> cells) {
    Fact.Draft row = new Fact.Draft(FactKind.DEMANDS);
    for (FactColumn column : FactKind.DEMANDS.columns()) {
      row.put(column, cells.getOrDefault(column, usual(column)));
    }
    return row.fact();
  }

  private static Object usual(FactColumn column) {
    return switch (column.type()) {
      case TEXT -> "urn:a";
      case NUMBER -> 0L;
      case DECIMAL -> BigDecimal.ONE;
      case TRUTH -> true;
    };
  }

  private static Fact answered(long least, long most) {
    return demand(
        Map.of(FactColumn.DAYS_TO_ANSWER_MIN, least, FactColumn.DAYS_TO_ANSWER_MAX, most));
  }

  /** Facts of every kind, with something in each of their columns. */
  @Provide
  Arbitrary<Fact> facts() {
    return Arbitraries.of(FactKind.class)
        .flatMap(
            kind ->
                Combinators.combine(
                        kind.columns().stream().map(StatisticsProperties::cells).toList())
                    .as(cells -> Fact.of(kind, cells)));
  }

  private static Arbitrary<Object> cells(FactColumn column) {
    return switch (column.type()) {
      case TEXT ->
          column.compareTo(FactColumn.AS_OF) <= 0
              ? Arbitraries.of("urn:a", "urn:b", "urn:c").map(Object.class::cast)
              : Arbitraries.of("percent", "held", "").map(text -> text.isEmpty() ? null : text);
      case NUMBER -> Arbitraries.longs().between(0, 4).map(Object.class::cast).injectNull(0.2);
      case DECIMAL ->
          Arbitraries.integers()
              .between(0, 30)
              .map(tenths -> (Object) BigDecimal.valueOf(tenths, 1))
              .injectNull(0.2);
      case TRUTH -> Arbitraries.of(true, false).map(Object.class::cast);
    };
  }

  private static Statistics none() {
    return new Statistics(List.of(Dimension.TOPIC, Dimension.YEAR), LIST);
  }

  private static Statistics of(List<Fact> facts) {
    Statistics statistics = none();
    facts.forEach(one -> statistics.addRecord(List.of(one)));
    return statistics;
  }

  @Property
  void however_a_corpus_is_split_and_ordered_the_figures_are_equal(
      @ForAll("split") Tuple.Tuple2<List<Fact>, List<List<Fact>>> split) {
    Statistics merged = none();
    List<Statistics> parts = split.get2().stream().map(StatisticsProperties::of).toList();
    parts.forEach(merged::add);
    Statistics whole = of(split.get1());
    assertThat(merged).isEqualTo(whole);
    assertThat(merged.mostCarriedOver()).isEqualTo(whole.mostCarriedOver());
    for (FactKind kind : FactKind.values()) {
      assertThat(merged.groups(kind)).isEqualTo(whole.groups(kind));
      assertThat(merged.total(kind)).isEqualTo(whole.total(kind));
    }
  }

  @Provide
  Arbitrary<Tuple.Tuple2<List<Fact>, List<List<Fact>>>> split() {
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
                          List<List<Fact>> parts = new ArrayList<>();
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
  void statistics_survive_serialization(@ForAll @Size(max = 20) List<@From("facts") Fact> facts)
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
      @ForAll @Size(max = 30) List<@From("facts") Fact> facts) {
    Statistics byYear = new Statistics(List.of(Dimension.YEAR), LIST);
    facts.forEach(byYear::add);
    for (FactKind kind : FactKind.values()) {
      assertThat(of(facts).over(kind, byYear.by(kind))).isEqualTo(byYear.groups(kind));
      assertThat(of(facts).over(kind, List.of()).values()).allMatch(of(facts).total(kind)::equals);
    }
  }

  @Property
  void a_figure_of_rises_is_never_one_of_unlike_rises(
      @ForAll @Size(max = 30) List<@From("facts") Fact> facts) {
    List<Fact> measured =
        facts.stream()
            .filter(
                fact -> fact.is(FactColumn.MEASURED) && fact.number(FactColumn.RISE).isPresent())
            .toList();
    long measures =
        measured.stream()
            .map(fact -> Dimension.OF_A_RISE.stream().map(one -> one.of(fact)).toList())
            .distinct()
            .count();
    Spread all = of(measured).total(FactKind.RISES).spread(Indicator.RISE);
    assertThat(all.exact()).isEqualTo(measured.size());
    assertThat(all.isMixed()).isEqualTo(measures > 1);
    assertThat(all.median().isPresent()).isEqualTo(measures == 1);
    for (Figures group : of(measured).groups(FactKind.RISES).values()) {
      assertThat(group.spread(Indicator.RISE).isMixed()).isFalse();
      assertThat(group.spread(Indicator.RISE).lowest()).isPresent();
    }
  }

  @Property
  void every_answered_demand_is_in_the_days_or_counted_apart(
      @ForAll @Size(max = 30) List<@From("facts") Fact> facts) {
    Figures total = of(facts).total(FactKind.DEMANDS);
    Spread days = total.spread(Indicator.ANSWER_DAYS);
    assertThat(days.exact() + days.imprecise() + days.unknown())
        .isEqualTo(total.number(Indicator.ANSWERED));
    Spread met = total.spread(Indicator.FULFILMENT_DAYS);
    assertThat(met.exact() + met.imprecise() + met.unknown())
        .isEqualTo(total.number(Indicator.FULFILLED));
  }

  @Property
  void a_quantile_is_the_least_number_of_days_within_which_that_share_was_through(
      @ForAll @NotEmpty @Size(max = 50) List<@IntRange(max = 40) Integer> days,
      @ForAll @IntRange(min = 1, max = 20) int part) {
    Statistics statistics = none();
    days.forEach(one -> statistics.add(answered(one, one)));
    int[] sorted = days.stream().mapToInt(one -> one).sorted().toArray();
    int rank = (int) Math.ceil(sorted.length * part / 20.0);
    Spread spread = statistics.total(FactKind.DEMANDS).spread(Indicator.ANSWER_DAYS);
    assertThat(spread.quantile(part, 20)).contains(BigDecimal.valueOf(sorted[rank - 1]));
    assertThat(spread.lowest()).contains(BigDecimal.valueOf(sorted[0]));
    assertThat(spread.highest()).contains(BigDecimal.valueOf(sorted[sorted.length - 1]));
  }

  @Example
  void imprecise_and_missing_days_are_counted_apart_and_are_in_no_median() {
    Statistics statistics = none();
    statistics.add(answered(1, 1));
    statistics.add(answered(4, 4));
    statistics.add(answered(9, 9));
    statistics.add(answered(0, 900));
    Fact.Draft undated = new Fact.Draft(FactKind.DEMANDS);
    for (FactColumn column : FactKind.DEMANDS.columns()) {
      undated.put(column, column.type() == FactColumn.Type.NUMBER ? null : usual(column));
    }
    statistics.add(undated.fact());
    assertThat(statistics.total(FactKind.DEMANDS).spread(Indicator.ANSWER_DAYS))
        .hasToString("4 (1–9) of 3, 1 imprecise, 1 unknown");
    assertThat(none().total(FactKind.DEMANDS).spread(Indicator.ANSWER_DAYS).median()).isEmpty();
  }

  @Example
  void statistics_that_are_grouped_otherwise_are_not_added() {
    assertThatThrownBy(() -> none().add(new Statistics(List.of(), LIST)))
        .hasMessageContaining("by [TOPIC, YEAR] with a list of 3");
    assertThatThrownBy(() -> none().over(FactKind.DEMANDS, List.of(Dimension.LEVEL)))
        .hasMessageContaining("cannot be had by [LEVEL]");
  }

  @Example
  void figures_of_one_kind_have_none_of_another() {
    Figures votes = none().total(FactKind.BALLOTS);
    assertThatThrownBy(() -> votes.number(Indicator.DEMANDS))
        .hasMessage("figures of ballots have no demands, which is one of demands");
    assertThatThrownBy(() -> votes.spread(Indicator.BALLOTS))
        .hasMessage("ballots is a number, and no spread");
    assertThat(Dimension.TOPIC.isOf(FactKind.BALLOTS)).isFalse();
    assertThat(none().by(FactKind.BALLOTS)).containsExactly(Dimension.YEAR);
    assertThat(Optional.of(none().by(FactKind.RISES).get(2))).contains(Dimension.UNIT);
  }

  @Example
  void the_list_of_the_most_carried_over_has_one_order() {
    Statistics statistics = none();
    for (int i = 9; i >= 0; i--) {
      statistics.add(
          demand(
              Map.of(
                  FactColumn.RECORD,
                  "urn:" + i,
                  FactColumn.ID,
                  "bonus",
                  FactColumn.CARRIED_OVER,
                  (long) (i / 4))));
    }
    assertThat(statistics.mostCarriedOver())
        .extracting(CarriedOver::reference)
        .containsExactly("urn:8#bonus", "urn:9#bonus", "urn:4#bonus");
    assertThat(statistics.total(FactKind.DEMANDS).share(Indicator.CARRIED_OVER))
        .hasToString("6/10");
  }
}
