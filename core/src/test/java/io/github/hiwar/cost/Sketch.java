package io.github.hiwar.cost;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The strokes that families are drawn with. */
final class Sketch {
  static final Party UNION = party("union", Side.WORKERS).build();
  static final Party MINISTRY = party("ministry", Side.EMPLOYER).build();

  private static final List<DemandStatus> ANSWERS =
      List.of(
          DemandStatus.RAISED,
          DemandStatus.UNDER_STUDY,
          DemandStatus.REFUSED,
          DemandStatus.POSTPONED,
          DemandStatus.COMMITTED);

  private Sketch() {}

  static BargainingRecord.Builder record() {
    return BargainingRecord.builder()
        .id("urn:example:cost")
        .addLanguages("en")
        .addParties(UNION, MINISTRY);
  }

  static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }

  static Party.Builder party(String id, Side side) {
    PartyKind kind = side == Side.WORKERS ? PartyKind.UNION : PartyKind.GOVERNMENT_BODY;
    return Party.builder().id(id).kind(kind).side(side).name(text("Party " + id));
  }

  static Party party(int i) {
    return party("party-" + i, i % 2 == 0 ? Side.WORKERS : Side.EMPLOYER).build();
  }

  static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(text("The wish " + id)).addRaisedBy(UNION.ref());
  }

  static Demand.Builder demand(int i) {
    return demand("demand-" + i);
  }

  static Measure.Builder measure(int i) {
    return Measure.builder().id("measure-" + i).text(text("The promise " + i));
  }

  static Ref<Demand> demandRef(int i) {
    return Ref.to(Demand.class, "demand-" + i);
  }

  static Ref<Entity> subject(int i) {
    return Ref.to(Entity.class, "demand-" + i);
  }

  static Ref<Party> partyRef(int i) {
    return Ref.to(Party.class, "party-" + i);
  }

  /** The status of the i-th entry: they take turns, and few of the steps are illegal. */
  static DemandStatus answer(int i) {
    return ANSWERS.get(i % ANSWERS.size());
  }

  /** An entry without subjects; the dates go on from entry to entry. */
  static Transition.Builder entry(int i) {
    return Transition.builder().id("entry-" + i).to(answer(i)).on(day(i));
  }

  static String day(int i) {
    return "20%02d-%02d-%02d".formatted(i / 336 % 25, i / 28 % 12 + 1, i % 28 + 1);
  }

  static Citation stated(List<? extends Ref<? extends Actor>> by) {
    return Citation.builder().addAllStatedBy(by).build();
  }

  static Citation stated(Ref<? extends Actor> by) {
    return stated(List.of(by));
  }

  static <T> List<T> list(int n, IntFunction<T> make) {
    return IntStream.range(0, n).mapToObj(make).toList();
  }
}
