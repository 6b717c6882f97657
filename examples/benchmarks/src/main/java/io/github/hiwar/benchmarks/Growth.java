package io.github.hiwar.benchmarks;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How what a question costs grows with the record: nanoseconds a demand, at several sizes. */
enum Growth {
  /** The standard rules, all of them. */
  VALIDATION {
    @Override
    Object ask(BargainingRecord record) {
      return VALIDATOR.validate(record);
    }
  },
  /** Where each demand stands. */
  STATUS_BOARD {
    @Override
    Object ask(BargainingRecord record) {
      StatusBoard board = StatusBoard.asOf(record, DAY);
      return record.demands().stream().filter(demand -> board.standing(demand).disputed()).count();
    }
  },
  /** How the demands fare. */
  SCOREBOARD {
    @Override
    Object ask(BargainingRecord record) {
      return Scoreboard.of(record, DAY).byCategory();
    }
  },
  /** Everything dated, in order. */
  TIMELINE {
    @Override
    Object ask(BargainingRecord record) {
      return Timeline.of(record);
    }
  },
  /** What is still open. */
  OPEN_POINTS {
    @Override
    Object ask(BargainingRecord record) {
      return OpenPoints.asOf(record, DAY);
    }
  },
  /** The difference from a version without the last demand, by meaning. */
  DIFF {
    @Override
    Object ask(BargainingRecord record) {
      List<Demand> demands = record.demands();
      BargainingRecord before =
          BargainingRecord.builder()
              .from(record)
              .demands(demands.subList(0, demands.size() - 1))
              .build();
      return RecordDiff.between(before, record).meanings();
    }
  },
  /** One look at every value of the record: what the others are measured by. */
  ONE_PASS {
    @Override
    Object ask(BargainingRecord record) {
      int[] values = new int[1];
      ShapeTransformer.walk(Shapes.record(), record, (place, value) -> values[0]++);
      return values[0];
    }
  };

  static final int[] SIZES = {1_000, 10_000, 100_000};
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final RecordValidator VALIDATOR = RecordValidator.standard().asOf(DAY);
  private static final int ROUNDS = 9;

  abstract Object ask(BargainingRecord record);

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Nanoseconds a demand, the median of some rounds, at each of the sizes. */
  double[] nanosPerDemand() {
    return Arrays.stream(SIZES).mapToDouble(this::nanosPerDemand).toArray();
  }

  private double nanosPerDemand(int demands) {
    int repeats = Math.max(1, 20_000 / demands);
    double[] rounds = new double[ROUNDS];
    int asked = 0;
    for (int i = -ROUNDS; i < ROUNDS; i++) {
      // A record keeps what it has found out about itself, so that each round needs a new one.
      BargainingRecord[] fresh = new BargainingRecord[repeats];
      Arrays.setAll(fresh, n -> dialogue(demands));
      long start = System.nanoTime();
      for (BargainingRecord record : fresh) {
        asked += ask(record) == null ? 0 : 1;
      }
      long nanos = System.nanoTime() - start;
      if (i >= 0) {
        rounds[i] = (double) nanos / repeats / demands;
      }
    }
    if (asked == 0) {
      throw new IllegalStateException("nothing was asked");
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  /** A dialogue of so many demands: groups of ten, each item answered, every third one again. */
  static BargainingRecord dialogue(int demands) {
    Party union = party("union", PartyKind.UNION, Side.WORKERS);
    Party ministry = party("ministry", PartyKind.GOVERNMENT_BODY, Side.EMPLOYER);
    Meeting round =
        Meeting.builder()
            .id("round")
            .kind(MeetingKind.ROUND)
            .on(PartialDate.parse("2025-10-14"))
            .build();
    BargainingRecord.Builder record =
        BargainingRecord.builder()
            .id("urn:example:growth")
            .addParties(union, ministry)
            .addMeetings(round);
    List<DemandCategory> categories = DemandCategory.known();
    for (int i = 0; i < demands; i++) {
      Demand.Builder demand =
          Demand.builder()
              .id("demand-" + i)
              .text(LocalizedText.of("en", "Demand number " + i))
              .addCategories(categories.get(i / 10 % categories.size()))
              .addRaisedBy(union.ref())
              .addAddressedTo(ministry.ref())
              .tabledAt(round.ref());
      if (i % 10 != 0) {
        demand.parent(Ref.to(Demand.class, "demand-" + (i - i % 10)));
      }
      Demand asked = demand.build();
      record.addDemands(asked);
      DemandStatus to = i % 3 == 0 ? DemandStatus.COMMITTED : DemandStatus.RAISED;
      record.addTransitions(
          Transition.of(asked).to(to).on("2025-10-14").by(i % 3 == 0 ? ministry : union).build());
    }
    return record.build();
  }

  private static Party party(String id, PartyKind kind, Side side) {
    return Party.builder().id(id).kind(kind).side(side).name(LocalizedText.of("en", id)).build();
  }
}
