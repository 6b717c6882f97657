package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Comparator;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Amounts, schedules, scales, conditions and votes. */
final class FigureCases {
  static final List<RuleCase> ALL =
      List.of(
          terms(
              "schedule-differs-from-total",
              terms -> steps(terms.quantity(dirhams("1000")), "500", "400"),
              terms -> steps(terms.quantity(dirhams("1000")), "500", "500.00")),
          terms(
              "schedule-differs-from-total",
              terms -> steps(terms.change(change("200", "700")), "300", "300"),
              terms -> steps(terms.change(change("200", "700")), "300", "200")),
          terms(
              "schedule-differs-from-total",
              terms -> steps(terms.quantity(dirhams("1000")), "500", "600"),
              terms ->
                  steps(
                      terms.quantity(
                          Money.builder()
                              .amount(new BigDecimal("1000"))
                              .currency("MAD")
                              .bound(Bound.ABOUT)
                              .build()),
                      "500",
                      "600")),
          terms(
              "schedule-differs-from-total",
              terms -> posts(terms.quantity(count("90")), "40", "40"),
              terms -> posts(terms.quantity(count("80")), "40", "40")),
          terms(
              "schedule-out-of-order",
              terms -> terms.addSchedule(step("2026-07"), step("2026-01")),
              terms -> terms.addSchedule(step("2026-01"), step("2026-07"))),
          terms(
              "currencies-mixed",
              terms -> steps(terms, "500", "500").addSchedule(euros("100")),
              terms -> steps(terms, "500", "500")),
          terms(
              "currencies-mixed",
              terms ->
                  terms.quantity(dirhams("500")).addScale(row("10", Money.of("500.00", "EUR"))),
              terms ->
                  terms.quantity(dirhams("500")).addScale(row("10", Money.of("500.00", "MAD")))),
          terms(
              "scale-row-repeated",
              terms -> terms.addScale(row("10", dirhams("500")), row("10", dirhams("600"))),
              terms -> terms.addScale(row("10", dirhams("500")), row("11", dirhams("600")))),
          terms(
              "parity-share-out-of-range",
              terms -> terms.comparator(parity("150")),
              terms -> terms.comparator(parity("100"))),
          terms(
              "parity-share-out-of-range",
              terms -> terms.comparator(parity("-1")),
              terms -> terms.comparator(parity("0"))),
          terms(
              "index-share-out-of-range",
              terms -> terms.quantity(indexed("101")),
              terms -> terms.quantity(indexed("50"))),
          terms(
              "amount-negative",
              terms -> terms.quantity(dirhams("-500")),
              terms -> terms.quantity(dirhams("0"))),
          terms(
              "group-included-and-excluded",
              terms -> terms.beneficiaries(groups("Les retraités", "les retraités ")),
              terms -> terms.beneficiaries(groups("Les titulaires", "Les retraités"))),
          terms(
              "condition-of-one-side",
              terms -> terms.addConditions(means().addStatedBy(to("ministry")).build()),
              terms ->
                  terms.addConditions(means().addStatedBy(to("ministry"), to("union")).build())),
          terms(
              "figure-differs-from-wording",
              terms -> terms.quantity(stated("500", "cinq mille, soit 5 000 DH")),
              terms -> terms.quantity(stated("5000", "cinq mille, soit 5 000 DH"))),
          terms(
              "figure-differs-from-wording",
              terms -> terms.quantity(stated("5000", "٥٠٠ درهم")),
              terms -> terms.quantity(stated("500", "٥٠٠ درهم"))),
          terms(
              "figure-differs-from-wording",
              terms ->
                  terms.quantity(
                      Percentage.builder()
                          .value(new BigDecimal("8"))
                          .asStated(fr("7,5 % au 1er janvier"))
                          .build()),
              terms ->
                  terms.quantity(
                      Percentage.builder()
                          .value(new BigDecimal("7.5"))
                          .asStated(fr("7,5 % au 1er janvier"))
                          .build())),
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
                      .turnoutAsStated(new BigDecimal("80")),
              tally ->
                  tally
                      .yes(50)
                      .no(20)
                      .abstained(5)
                      .spoilt(0)
                      .eligible(100)
                      .turnoutAsStated(new BigDecimal("75"))),
          vote(
              "turnout-differs",
              tally -> tally.yes(50).no(20).eligible(100).turnoutAsStated(new BigDecimal("65.0")),
              tally -> tally.yes(50).no(20).eligible(100).turnoutAsStated(new BigDecimal("72.0"))),
          vote(
              "share-differs",
              tally -> tally.yes(60).no(30).yesShareAsStated(new BigDecimal("70.0")),
              tally -> tally.yes(60).no(30).yesShareAsStated(new BigDecimal("66.6"))),
          vote(
              "share-differs",
              tally -> tally.yes(60).no(30).noShareAsStated(new BigDecimal("40")),
              tally -> tally.yes(60).no(30).abstained(10).noShareAsStated(new BigDecimal("30"))),
          vote(
              "shares-exceed-whole",
              tally ->
                  tally
                      .yesShareAsStated(new BigDecimal("70"))
                      .noShareAsStated(new BigDecimal("40")),
              tally ->
                  tally
                      .yesShareAsStated(new BigDecimal("70"))
                      .noShareAsStated(new BigDecimal("30"))),
          vote(
              "shares-exceed-whole",
              tally -> tally.turnoutAsStated(new BigDecimal("120")),
              tally -> tally.turnoutAsStated(new BigDecimal("100"))),
          RuleCase.of(
              "units-differ-from-total",
              record -> record.addBallots(units(90, 50, 30)),
              record -> record.addBallots(units(80, 50, 30))),
          RuleCase.of(
              "unit-repeated",
              record -> record.addBallots(twice(Finality.FINAL)),
              record -> record.addBallots(twice(Finality.PROVISIONAL))));

  private FigureCases() {}

  private static RuleCase terms(
      String ruleId, UnaryOperator<Terms.Builder> fails, UnaryOperator<Terms.Builder> passes) {
    return RuleCase.of(
        ruleId,
        record -> promised(record, fails.apply(Terms.builder())),
        record -> promised(record, passes.apply(Terms.builder())));
  }

  private static BargainingRecord.Builder promised(
      BargainingRecord.Builder record, Terms.Builder terms) {
    return record.addMeasures(measure(terms).build());
  }

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

  private static Money dirhams(String amount) {
    return Money.of(amount, "MAD");
  }

  private static Money stated(String amount, String words) {
    return Money.builder()
        .amount(new BigDecimal(amount))
        .currency("MAD")
        .asStated(LocalizedText.of(words.contains("درهم") ? "ar" : "fr", words))
        .build();
  }

  private static Count count(String number) {
    return Count.builder().number(new BigDecimal(number)).unit(fr("postes")).build();
  }

  private static Change change(String before, String after) {
    return Change.builder().before(dirhams(before)).after(dirhams(after)).build();
  }

  private static Terms.Builder steps(Terms.Builder terms, String... amounts) {
    for (String amount : amounts) {
      terms.addSchedule(Instalment.builder().quantity(dirhams(amount)).build());
    }
    return terms;
  }

  private static Terms.Builder posts(Terms.Builder terms, String... numbers) {
    for (String number : numbers) {
      terms.addSchedule(Instalment.builder().quantity(count(number)).build());
    }
    return terms;
  }

  private static Instalment euros(String amount) {
    return Instalment.builder().quantity(Money.of(amount, "EUR")).build();
  }

  private static Instalment step(String date) {
    return Instalment.builder().takesEffect(date(date)).build();
  }

  private static ScaleRow row(String key, Quantity quantity) {
    return ScaleRow.builder().keyKind(ScaleKey.SCALE).key(key).quantity(quantity).build();
  }

  private static Comparator parity(String share) {
    return Comparator.builder()
        .group(fr("Administration centrale"))
        .share(new BigDecimal(share))
        .build();
  }

  private static Indexed indexed(String share) {
    return Indexed.builder().index(fr("Coût de la vie")).share(new BigDecimal(share)).build();
  }

  private static Beneficiaries groups(String include, String exclude) {
    return Beneficiaries.builder().addInclude(fr(include)).addExclude(fr(exclude)).build();
  }

  private static Condition.Builder means() {
    return Condition.builder().kind(ConditionKind.WITHIN_MEANS);
  }
}
