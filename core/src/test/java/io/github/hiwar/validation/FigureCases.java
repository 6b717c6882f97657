package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.date;
import static io.github.hiwar.validation.Dialogue.fr;
import static io.github.hiwar.validation.Dialogue.measure;
import static io.github.hiwar.validation.Dialogue.to;

import io.github.hiwar.BargainingRecord;
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
import io.github.hiwar.terms.ScheduleKind;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Amounts, schedules, scales and conditions. */
final class FigureCases {
  static final List<RuleCase> ALL =
      List.of(
          terms(
              "schedule-differs-from-total",
              terms -> steps(terms.with(t -> t.quantity(dirhams("1000"))), "500", "400"),
              terms -> steps(terms.with(t -> t.quantity(dirhams("1000"))), "500", "500.00")),
          terms(
              "schedule-differs-from-total",
              terms -> steps(terms.with(t -> t.change(change("200", "700"))), "300", "300"),
              terms -> steps(terms.with(t -> t.change(change("200", "700"))), "300", "200")),
          terms(
              "schedule-differs-from-total",
              terms -> steps(terms.with(t -> t.quantity(dirhams("1000"))), "500", "600"),
              terms ->
                  steps(
                      terms.with(
                          t ->
                              t.quantity(
                                  Money.builder()
                                      .amount(new BigDecimal("1000"))
                                      .currency("MAD")
                                      .bound(Bound.ABOUT)
                                      .build())),
                      "500",
                      "600")),
          terms(
              "schedule-differs-from-total",
              terms -> posts(terms.with(t -> t.quantity(count("90"))), "40", "40"),
              terms -> posts(terms.with(t -> t.quantity(count("80"))), "40", "40")),
          terms(
              "schedule-differs-from-total",
              terms -> shares(terms.with(t -> t.quantity(Percentage.of("10"))), "5", "4"),
              terms -> shares(terms.with(t -> t.quantity(Percentage.of("10"))), "5", "5")),
          terms(
              "schedule-differs-from-total",
              terms -> shares(terms.with(t -> t.quantity(Percentage.of("28"))), "11", "14"),
              terms ->
                  shares(
                      terms.with(
                          t ->
                              t.quantity(
                                  Percentage.builder()
                                      .value(new BigDecimal("27"))
                                      .cumulative(true)
                                      .build())),
                      "11",
                      "14")),
          terms(
              "schedule-differs-from-total",
              terms -> shares(terms.with(t -> t.quantity(Percentage.of("10"))), "5", "4"),
              terms ->
                  shares(terms.with(t -> t.quantity(Percentage.of("10"))), "5", "4")
                      .with(t -> t.scheduleKind(ScheduleKind.INCOMPLETE))),
          terms(
              "schedule-differs-from-total",
              terms ->
                  yearly(terms.with(t -> t.addScale(row("A3", dirhams("220")))), "73", "73", "73"),
              terms ->
                  yearly(terms.with(t -> t.addScale(row("A3", dirhams("220")))), "73", "73", "74")),
          terms(
              "schedule-out-of-order",
              terms -> terms.step(step("2026-07")).step(step("2026-01")),
              terms -> terms.step(step("2026-01")).step(step("2026-07"))),
          terms(
              "currencies-mixed",
              terms -> steps(terms, "500", "500").step(euros("100")),
              terms -> steps(terms, "500", "500")),
          terms(
              "currencies-mixed",
              terms ->
                  terms.with(
                      t ->
                          t.quantity(dirhams("500"))
                              .addScale(row("10", Money.of("500.00", "EUR")))),
              terms ->
                  terms.with(
                      t ->
                          t.quantity(dirhams("500"))
                              .addScale(row("10", Money.of("500.00", "MAD"))))),
          terms(
              "scale-row-repeated",
              terms ->
                  terms.with(t -> t.addScale(row("10", dirhams("500")), row("10", dirhams("600")))),
              terms ->
                  terms.with(
                      t -> t.addScale(row("10", dirhams("500")), row("11", dirhams("600"))))),
          terms(
              "scale-row-repeated",
              terms -> terms.with(t -> t.addScale(step("10", "2"), step("10", "2"))),
              terms -> terms.with(t -> t.addScale(step("10", "2"), step("10", "3")))),
          RuleCase.of(
              "step-in-no-schedule",
              record -> record.addInstalments(euros("100").id("step-1").build()),
              record -> promised(record, new Promised().step(euros("100")))),
          terms(
              "parity-share-out-of-range",
              terms -> terms.with(t -> t.comparator(parity("150"))),
              terms -> terms.with(t -> t.comparator(parity("100")))),
          terms(
              "parity-share-out-of-range",
              terms -> terms.with(t -> t.comparator(parity("-1"))),
              terms -> terms.with(t -> t.comparator(parity("0")))),
          terms(
              "index-share-out-of-range",
              terms -> terms.with(t -> t.quantity(indexed("101"))),
              terms -> terms.with(t -> t.quantity(indexed("50")))),
          terms(
              "amount-negative",
              terms -> terms.with(t -> t.quantity(dirhams("-500"))),
              terms -> terms.with(t -> t.quantity(dirhams("0")))),
          terms(
              "group-included-and-excluded",
              terms -> terms.with(t -> t.beneficiaries(groups("Les retraités", "les retraités "))),
              terms -> terms.with(t -> t.beneficiaries(groups("Les titulaires", "Les retraités")))),
          terms(
              "condition-of-one-side",
              terms ->
                  terms.with(t -> t.addConditions(means().addStatedBy(to("ministry")).build())),
              terms ->
                  terms.with(
                      t ->
                          t.addConditions(
                              means().addStatedBy(to("ministry"), to("union")).build()))),
          terms(
              "figure-differs-from-wording",
              terms -> terms.with(t -> t.quantity(stated("500", "cinq mille, soit 5 000 DH"))),
              terms -> terms.with(t -> t.quantity(stated("5000", "cinq mille, soit 5 000 DH")))),
          terms(
              "figure-differs-from-wording",
              terms -> terms.with(t -> t.quantity(stated("5000", "٥٠٠ درهم"))),
              terms -> terms.with(t -> t.quantity(stated("500", "٥٠٠ درهم")))),
          terms(
              "figure-differs-from-wording",
              terms -> terms.with(t -> t.quantity(stated("600", "600 millions de dinars"))),
              terms -> terms.with(t -> t.quantity(stated("600000000", "600 millions de dinars")))),
          terms(
              "figure-differs-from-wording",
              terms -> terms.with(t -> t.quantity(stated("60000000", "600 مليون دينار"))),
              terms -> terms.with(t -> t.quantity(stated("600000000", "600 مليون دينار")))),
          terms(
              "figure-differs-from-wording",
              terms ->
                  terms.with(
                      t ->
                          t.quantity(
                              Percentage.builder()
                                  .value(new BigDecimal("8"))
                                  .asStated(fr("7,5 % au 1er janvier"))
                                  .build())),
              terms ->
                  terms.with(
                      t ->
                          t.quantity(
                              Percentage.builder()
                                  .value(new BigDecimal("7.5"))
                                  .asStated(fr("7,5 % au 1er janvier"))
                                  .build()))));

  private FigureCases() {}

  private static RuleCase terms(
      String ruleId, UnaryOperator<Promised> fails, UnaryOperator<Promised> passes) {
    return RuleCase.of(
        ruleId,
        record -> promised(record, fails.apply(new Promised())),
        record -> promised(record, passes.apply(new Promised())));
  }

  private static BargainingRecord.Builder promised(
      BargainingRecord.Builder record, Promised promised) {
    return record.addMeasures(measure(promised.terms).build()).addAllInstalments(promised.steps);
  }

  /** Terms, and the steps of their schedule. */
  private static final class Promised {
    private final Terms.Builder terms = Terms.builder();
    private final List<Instalment> steps = new ArrayList<>();

    Promised with(Consumer<Terms.Builder> said) {
      said.accept(terms);
      return this;
    }

    Promised step(Instalment.Builder step) {
      Instalment built = step.id("step-" + (steps.size() + 1)).build();
      steps.add(built);
      terms.addSchedule(built.ref());
      return this;
    }
  }

  private static Money dirhams(String amount) {
    return Money.of(amount, "MAD");
  }

  private static Money stated(String amount, String words) {
    boolean arabic = words.contains("درهم") || words.contains("دينار");
    return Money.builder()
        .amount(new BigDecimal(amount))
        .currency(words.contains("dinar") || words.contains("دينار") ? "DZD" : "MAD")
        .asStated(LocalizedText.of(arabic ? "ar" : "fr", words))
        .build();
  }

  private static Count count(String number) {
    return Count.builder().number(new BigDecimal(number)).unit(fr("postes")).build();
  }

  private static Change change(String before, String after) {
    return Change.builder().before(dirhams(before)).after(dirhams(after)).build();
  }

  private static Promised steps(Promised terms, String... amounts) {
    for (String amount : amounts) {
      terms.step(Instalment.builder().quantity(dirhams(amount)));
    }
    return terms;
  }

  private static Promised shares(Promised terms, String... percentages) {
    for (String percentage : percentages) {
      terms.step(Instalment.builder().quantity(Percentage.of(percentage)));
    }
    return terms;
  }

  private static Promised yearly(Promised terms, String... amounts) {
    for (String amount : amounts) {
      terms.step(Instalment.builder().addScale(row("A3", dirhams(amount))));
    }
    return terms;
  }

  private static ScaleRow step(String grade, String echelon) {
    return ScaleRow.builder()
        .addClassKeys(ScaleKey.GRADE, grade)
        .addClassKeys(ScaleKey.ECHELON, echelon)
        .quantity(dirhams("500"))
        .build();
  }

  private static Promised posts(Promised terms, String... numbers) {
    for (String number : numbers) {
      terms.step(Instalment.builder().quantity(count(number)));
    }
    return terms;
  }

  private static Instalment.Builder euros(String amount) {
    return Instalment.builder().quantity(Money.of(amount, "EUR"));
  }

  private static Instalment.Builder step(String date) {
    return Instalment.builder().takesEffect(date(date));
  }

  private static ScaleRow row(String key, Quantity quantity) {
    return ScaleRow.builder().addClassKeys(ScaleKey.SCALE, key).quantity(quantity).build();
  }

  private static Comparator parity(String share) {
    return Comparator.builder()
        .staff(Staff.of(fr("Administration centrale")))
        .share(new BigDecimal(share))
        .build();
  }

  private static Indexed indexed(String share) {
    return Indexed.builder().name(fr("Coût de la vie")).share(new BigDecimal(share)).build();
  }

  private static Beneficiaries groups(String include, String exclude) {
    return Beneficiaries.builder().addInclude(fr(include)).addExclude(fr(exclude)).build();
  }

  private static Condition.Builder means() {
    return Condition.builder().kind(ConditionKind.WITHIN_MEANS);
  }
}
