package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.BargainingUnit;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.agreement.Threshold;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Votes, and people who are counted. */
final class TallyCases {
  private static final Headcount MORE_THAN_HUNDRED =
      Headcount.builder().number(100).bound(Bound.AT_LEAST).build();

  static final List<RuleCase> ALL =
      List.of(
          vote(
              "votes-exceed-voters",
              tally -> tally.yes(60).no(30).abstained(10).spoilt(1).eligible(100),
              tally -> tally.yes(60).no(30).abstained(10).spoilt(0).eligible(100)),
          vote(
              "turnout-differs",
              tally ->
                  tally
                      .yes(50)
                      .no(20)
                      .abstained(5)
                      .spoilt(0)
                      .eligible(100)
                      .turnoutAsStated(Percentage.of("80")),
              tally ->
                  tally
                      .yes(50)
                      .no(20)
                      .abstained(5)
                      .spoilt(0)
                      .eligible(100)
                      .turnoutAsStated(Percentage.of("75"))),
          vote(
              "turnout-differs",
              tally -> tally.yes(50).no(20).eligible(100).turnoutAsStated(Percentage.of("65.0")),
              tally -> tally.yes(50).no(20).eligible(100).turnoutAsStated(Percentage.of("72.0"))),
          vote(
              "share-differs",
              tally -> tally.yes(60).no(30).yesShareAsStated(Percentage.of("70.0")),
              tally -> tally.yes(60).no(30).yesShareAsStated(Percentage.of("66.6"))),
          vote(
              "share-differs",
              tally -> tally.yes(60).no(30).noShareAsStated(Percentage.of("40")),
              tally -> tally.yes(60).no(30).abstained(10).noShareAsStated(Percentage.of("30"))),
          vote(
              "shares-exceed-whole",
              tally ->
                  tally.yesShareAsStated(Percentage.of("70")).noShareAsStated(Percentage.of("40")),
              tally ->
                  tally.yesShareAsStated(Percentage.of("70")).noShareAsStated(Percentage.of("30"))),
          vote(
              "shares-exceed-whole",
              tally -> tally.turnoutAsStated(Percentage.of("120")),
              tally -> tally.turnoutAsStated(Percentage.of("100"))),
          RuleCase.of(
              "units-differ-from-total",
              record -> record.addBallots(units(90, 50, 30)),
              record -> record.addBallots(units(80, 50, 30))),
          RuleCase.of(
              "unit-repeated",
              record -> record.addBallots(twice(Finality.FINAL)),
              record -> record.addBallots(twice(Finality.PROVISIONAL))),
          vote(
              "votes-exceed-voters",
              tally -> tally.yes(60).no(41).eligible(100),
              tally -> tally.yes(60).no(41).eligible(MORE_THAN_HUNDRED)),
          RuleCase.of(
              "outcome-differs",
              record -> record.addBallots(decided("60", 55, 45, BallotOutcome.ACCEPTED)),
              record -> record.addBallots(decided("60", 65, 35, BallotOutcome.ACCEPTED))),
          RuleCase.of(
              "outcome-differs",
              record -> record.addBallots(decided("50", 51, 49, BallotOutcome.REJECTED)),
              record -> record.addBallots(decided("50", 50, 50, BallotOutcome.REJECTED))),
          RuleCase.of(
              "headcounts-differ",
              record ->
                  record.addActions(
                      strike(counted("2025-10-20", 30000), counted("2025-10-20", 12000))),
              record ->
                  record.addActions(
                      strike(counted("2025-10-20", 30000), counted("2025-10-21", 12000)))),
          RuleCase.of(
              "headcounts-differ",
              record -> record.unit(staff("Titulaires", 630000, "Titulaires", 680000)),
              record -> record.unit(staff("Titulaires", 630000, "Contractuels", 680000))));

  private TallyCases() {}

  private static RuleCase vote(
      String ruleId, UnaryOperator<Tally.Builder> fails, UnaryOperator<Tally.Builder> passes) {
    return RuleCase.of(
        ruleId,
        record ->
            record.addBallots(ballot().addTallies(fails.apply(Tally.builder()).build()).build()),
        record ->
            record.addBallots(ballot().addTallies(passes.apply(Tally.builder()).build()).build()));
  }

  private static Ballot.Builder ballot() {
    return Ballot.builder()
        .id("ballot")
        .question(fr("Acceptez-vous l'offre ?"))
        .body(to("union"))
        .on(date("2025-10-20"));
  }

  private static Ballot units(int total, int north, int south) {
    return ballot()
        .addTallies(
            Tally.builder().yes(total).build(),
            Tally.builder().unit(fr("Nord")).yes(north).no(3).build(),
            Tally.builder().unit(fr("Sud")).yes(south).build())
        .build();
  }

  private static Ballot twice(Finality first) {
    return ballot()
        .addTallies(
            Tally.builder().unit(fr("Nord")).yes(40).finality(first).build(),
            Tally.builder().unit(fr("Nord")).yes(41).build())
        .build();
  }

  private static Ballot decided(String needed, int yes, int no, BallotOutcome outcome) {
    return ballot()
        .threshold(Threshold.builder().share(new BigDecimal(needed)).build())
        .outcome(outcome)
        .addTallies(Tally.builder().yes(yes).no(no).abstained(0).spoilt(0).build())
        .build();
  }

  private static IndustrialAction strike(Headcount... counts) {
    return IndustrialAction.builder()
        .id("strike")
        .kind(ActionKind.STRIKE)
        .addCalledBy(to("union"))
        .addHeadcounts(counts)
        .build();
  }

  private static Headcount counted(String day, int number) {
    return Headcount.builder().number(number).on(date(day)).build();
  }

  private static BargainingUnit staff(String one, int ones, String other, int others) {
    return BargainingUnit.builder()
        .addWorkers(
            Headcount.builder().number(ones).who(fr(one)).build(),
            Headcount.builder().number(others).who(fr(other)).build())
        .build();
  }
}
