package io.github.hiwar.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.shape.ValueArbitraries;
import io.github.hiwar.value.PartialDate.Order;
import net.jqwik.api.Arbitrary;
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
}
