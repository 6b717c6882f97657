package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.ValueArbitraries;
import io.github.hiwar.value.PartialDate.Order;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {
  @Provide
  Arbitrary<PartialDate> dates() {
    return ValueArbitraries.dates();
  }

  @Property
  void a_date_is_read_as_it_is_printed(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
  }

  @Property
  void before_is_the_mirror_of_after(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    Order mirror =
        switch (one.orderTo(other)) {
          case BEFORE -> Order.AFTER;
          case AFTER -> Order.BEFORE;
          case CANNOT_TELL -> Order.CANNOT_TELL;
        };
    assertThat(other.orderTo(one)).isEqualTo(mirror);
  }

  @Property
  void what_is_before_is_before_on_every_day_that_both_allow(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    boolean apart = one.latest().isBefore(other.earliest());
    if (apart) {
      assertThat(one.orderTo(other)).isEqualTo(Order.BEFORE);
    } else if (one.orderTo(other) == Order.BEFORE) {
      assertThat(one.moment()).isPresent();
    }
  }

  @Property
  void before_is_transitive(
      @ForAll("dates") PartialDate a,
      @ForAll("dates") PartialDate b,
      @ForAll("dates") PartialDate c) {
    if (a.orderTo(b) == Order.BEFORE && b.orderTo(c) == Order.BEFORE) {
      assertThat(a.orderTo(c)).isEqualTo(Order.BEFORE);
    }
  }

  @Provide
  Arbitrary<List<PartialDate>> sameDay() {
    Arbitrary<String> hours =
        Arbitraries.integers()
            .between(0, 24 * 60 - 1)
            .map(minute -> "T%02d:%02d".formatted(minute / 60, minute % 60));
    Arbitrary<String> offsets = Arbitraries.of("", "Z", "+01:00", "-05:00", "+14:00");
    return Arbitraries.oneOf(
            Arbitraries.just(""), Combinators.combine(hours, offsets).as(String::concat))
        .map(time -> PartialDate.parse("2025-10-14" + time))
        .list()
        .ofMaxSize(200);
  }

  @Property(tries = 100)
  void a_list_of_one_day_is_put_in_an_order_that_no_two_dates_contradict(
      @ForAll("sameDay") List<PartialDate> dates) {
    List<PartialDate> listed = dates.stream().sorted(PartialDate.LISTED).toList();
    for (int i = 0; i < listed.size(); i++) {
      for (PartialDate later : listed.subList(i, listed.size())) {
        assertThat(listed.get(i).orderTo(later)).isNotEqualTo(Order.AFTER);
      }
    }
  }

  @Property
  void the_order_of_lists_is_total(
      @ForAll("dates") PartialDate a,
      @ForAll("dates") PartialDate b,
      @ForAll("dates") PartialDate c) {
    List<PartialDate> listed = Stream.of(a, b, c).sorted(PartialDate.LISTED).toList();
    assertThat(PartialDate.LISTED.compare(listed.get(0), listed.get(2))).isNotPositive();
    assertThat(Integer.signum(PartialDate.LISTED.compare(a, b)))
        .isEqualTo(-Integer.signum(PartialDate.LISTED.compare(b, a)));
  }
}
