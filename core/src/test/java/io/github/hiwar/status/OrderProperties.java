package io.github.hiwar.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderProperties {
  private static final List<DemandStatus> STATES = List.of(DemandStatus.values());

  @Provide
  Arbitrary<List<PartialDate>> dates() {
    return Arbitraries.of(
            "2025-10-01",
            "2025-10-02",
            "2025-10-03",
            "2025-10-02T10:00",
            "2025-10-02T11:00",
            "2025-10-02T10:00+01:00",
            "2025-10-02T09:30Z",
            "2025-10-02~",
            "2025-10",
            "2025-10~",
            "2025-11",
            "2025",
            "[2025-09-30..2025-10-02]",
            "[..2025-10-01]",
            "[2025-10-02..]")
        .map(PartialDate::parse)
        .list()
        .ofMaxSize(10);
  }

  @Property
  void no_date_stands_before_one_that_is_certainly_earlier(
      @ForAll("dates") List<PartialDate> dates) {
    List<Integer> order = InOrder.of(dates);
    assertThat(order)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, dates.size()).boxed().toList());
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        assertThat(dates.get(order.get(j)).orderTo(dates.get(order.get(i))))
            .isNotEqualTo(Order.BEFORE);
      }
    }
  }

  @Property
  void the_list_stays_as_it_is_where_no_date_contradicts_it(
      @ForAll("dates") List<PartialDate> dates) {
    List<PartialDate> inOrder = InOrder.of(dates).stream().map(dates::get).toList();
    assertThat(InOrder.of(inOrder)).isSorted();
  }

  @Property
  void what_comes_last_is_the_last_in_the_list_of_those_that_nothing_certainly_follows(
      @ForAll("dates") List<PartialDate> dates) {
    List<Integer> left = new ArrayList<>(IntStream.range(0, dates.size()).boxed().toList());
    List<Integer> order = InOrder.of(dates);
    for (int place = order.size() - 1; place >= 0; place--) {
      int last =
          left.stream()
              .filter(i -> left.stream().noneMatch(j -> isBefore(dates.get(i), dates.get(j))))
              .mapToInt(i -> i)
              .max()
              .orElseThrow();
      assertThat(order.get(place)).isEqualTo(last);
      left.removeIf(i -> i == last);
    }
  }

  private static boolean isBefore(PartialDate one, PartialDate other) {
    return one.orderTo(other) == Order.BEFORE;
  }

  @Property
  void moments_whose_offsets_contradict_the_days_between_them_are_put_somewhere(@ForAll long seed) {
    List<PartialDate> dates =
        new ArrayList<>(
            List.of(
                PartialDate.parse("2025-10-14T23:59-12:00"),
                PartialDate.parse("2025-10-15"),
                PartialDate.parse("2025-10-16T00:01+14:00")));
    Collections.shuffle(dates, new Random(seed));
    assertThat(InOrder.of(dates)).containsExactlyInAnyOrder(0, 1, 2);
  }

  /** A true course of events, a day for each step; each told more or less precisely. */
  record Told(List<Status> course, List<String> dates) {
    static Told of(long seed) {
      Random random = new Random(seed);
      List<Status> course = new ArrayList<>(List.of(DemandStatus.RAISED));
      List<String> dates = new ArrayList<>();
      LocalDate day = LocalDate.of(2025, 1, 10);
      for (int i = 0; i < 8; i++) {
        List<Status> next = List.copyOf(course.get(i).next());
        if (next.isEmpty()) {
          break;
        }
        course.add(next.get(random.nextInt(next.size())));
      }
      for (int i = 0; i < course.size(); i++) {
        dates.add(told(day, random));
        day = day.plusDays(1 + random.nextInt(40));
      }
      return new Told(course, dates);
    }

    private static String told(LocalDate day, Random random) {
      String month = day.toString().substring(0, 7);
      return switch (random.nextInt(8)) {
        case 0 -> month;
        case 1 -> month + "~";
        case 2 -> "2025";
        case 3 -> "";
        case 4 -> "[.." + day.plusDays(random.nextInt(9)) + "]";
        case 5 -> "[" + day.minusDays(3) + ".." + day.plusDays(20) + "]";
        default -> day.toString();
      };
    }

    BargainingRecord record(long shuffle) {
      Demand demand = Fixtures.CANTEEN;
      List<Transition> entries = new ArrayList<>();
      for (int i = 0; i < course.size(); i++) {
        Transition.Builder entry =
            Transition.of(demand).to((DemandStatus) course.get(i)).id("t" + i);
        if (!dates.get(i).isEmpty()) {
          entry.on(dates.get(i));
        }
        entries.add(entry.build());
      }
      Collections.shuffle(entries, new Random(shuffle));
      return Fixtures.journal(entries.toArray(Transition[]::new));
    }
  }

  @Property(tries = 2000)
  void a_true_record_has_no_illegal_step_however_imprecise_its_dates_and_mixed_its_list(
      @ForAll long seed, @ForAll long shuffle) {
    BargainingRecord record = Told.of(seed).record(shuffle);
    assertThat(record.journal().illegalSteps("canteen")).isEmpty();
  }

  @Property
  void the_list_in_which_it_happened_gives_the_status_in_which_it_ended(@ForAll long seed) {
    Told told = Told.of(seed);
    List<Transition> entries = new ArrayList<>();
    for (int i = 0; i < told.course.size(); i++) {
      Transition.Builder entry =
          Transition.of(Fixtures.CANTEEN).to((DemandStatus) told.course.get(i)).id("t" + i);
      if (!told.dates.get(i).isEmpty()) {
        entry.on(told.dates.get(i));
      }
      entries.add(entry.build());
    }
    BargainingRecord record = Fixtures.journal(entries.toArray(Transition[]::new));
    assertThat(StatusBoard.asOf(record, LocalDate.MAX).of(Fixtures.CANTEEN))
        .isEqualTo(Optional.of((DemandStatus) told.course.get(told.course.size() - 1)));
  }

  @Property
  void without_imprecise_dates_a_step_that_is_not_allowed_is_always_found(@ForAll long seed) {
    Random random = new Random(seed);
    List<Transition> entries = new ArrayList<>();
    Set<Integer> illegal = new HashSet<>();
    DemandStatus before = null;
    for (int i = 0; i < 6; i++) {
      DemandStatus to = STATES.get(random.nextInt(STATES.size()));
      if (before != null && !before.allows(to)) {
        illegal.add(i);
      }
      entries.add(
          Transition.of(Fixtures.CANTEEN)
              .to(to)
              .on(LocalDate.of(2025, 3, 1).plusDays(i))
              .id("t" + i)
              .build());
      before = to;
    }
    Collections.shuffle(entries, random);
    BargainingRecord record = Fixtures.journal(entries.toArray(Transition[]::new));
    assertThat(record.journal().illegalSteps("canteen"))
        .extracting(step -> Integer.valueOf(step.step().id().substring(1)))
        .containsExactlyInAnyOrderElementsOf(illegal);
  }
}
